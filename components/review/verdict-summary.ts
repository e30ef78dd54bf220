// Why the verdict is what it is, in the one sentence under it.
import { isUnderWay } from '../../utils/model/evidence.ts';
import type { FindingView, ReviewView } from '../../utils/model/review-view.ts';
import { listInWords, snake, type Translate } from '../shared/words.ts';
import type { ReviewState } from './compose-decision.ts';
import { isUnseeable } from './unseeable.ts';

/** More names than this no longer make a sentence. */
const mostNames = 3;

export function verdictSummary(
  words: Translate,
  view: ReviewView,
  { open, step }: ReviewState,
  hasRemoved: boolean,
): string {
  const place = words(`place_${view.channel}`);
  if (open.isAllRemoved) return words('verdict_removed_summary');
  if (open.verdict === 'ok')
    return words(hasRemoved ? 'verdict_rest_summary' : 'verdict_ok_summary');
  if (step.kind === 'nothing-left') return words('verdict_stop_summary', place);
  const stops = open.needReason.filter((finding) => finding.severity === 'stop');
  const stopped = [...new Set(stops.flatMap(({ pupils }) => pupils.map((pupil) => pupil.name)))];
  if (stopped.length > 0 && stopped.length <= mostNames) {
    const key = stopped.length === 1 ? 'verdict_stop_named_one' : 'verdict_stop_named_many';
    return words(key, listInWords(words, stopped), place);
  }
  const [finding] = [...open.needReason, ...open.needLook.filter(isUnseeable)];
  if (finding !== undefined) return whyOf(finding);
  if (open.people === 'some-present') return words('verdict_some_summary');
  const isAsked = open.people === 'ask' || open.people === 'choose-groups';
  if (isAsked) return words('verdict_people_summary', place);
  if (open.unread.length > 0) return words('verdict_reading_summary');
  const [unchecked] = open.needLook;
  if (unchecked !== undefined) return whyOf(unchecked);
  return view.isIncomplete
    ? words('verdict_incomplete_summary')
    : words('verdict_review_summary', place);

  function whyOf({ check, notChecked, pupils }: FindingView): string {
    const named = open.needReason.filter((other) => other.check === 'pupil-named-in-text');
    switch (check) {
      case 'pupil-named-in-text':
        return words(
          new Set(named.map(({ key }) => key)).size > 1
            ? 'verdict_text_summary_many'
            : 'verdict_text_summary',
        );
      case 'pupil-named-in-photo-text':
        return words('verdict_photo_text_summary');
      case 'pupil-named-in-file-name':
        return words('verdict_file_name_summary');
      case 'metadata-not-removed':
      case 'pupil-named-in-metadata':
      case 'location-in-metadata':
        return words('verdict_metadata_summary');
      case 'consent-missing':
        return words(pupils.length > 0 ? 'verdict_stop_summary' : 'verdict_review_summary', place);
      case 'people-not-confirmed':
        return words('verdict_people_summary', place);
      case 'photo-not-checked':
        return words(
          notChecked === 'read-partly' || isUnderWay(notChecked)
            ? 'verdict_not_checked_summary_partly'
            : 'verdict_not_checked_summary',
        );
      case 'unread-text-in-photo':
        return words('verdict_unread_summary');
      case 'register-missing':
        return words('verdict_register_summary');
      case 'register-stale':
        return words('verdict_register_stale_summary');
      default:
        return words(`check_${snake(check)}_title`);
    }
  }
}
