// The sentence under the verdict says why it is so.
import { expect, it } from 'vitest';
import { composeDecision, peopleAnswer } from '../../../components/review/compose-decision.ts';
import { type Answers, noAnswers } from '../../../components/review/open-matters.ts';
import { verdictSummary } from '../../../components/review/verdict-summary.ts';
import type { Translate } from '../../../components/shared/words.ts';
import type { ReviewView } from '../../../utils/model/review-view.ts';
import {
  demoView,
  first,
  namedInPhoto,
  namedInText,
  noConsent,
  notChecked,
  notCheckedBy,
  people,
  second,
} from './demo-view.ts';

const keys: Translate = (key) => key;

function summaryOf(changes: Partial<ReviewView>, answers: Partial<Answers> = {}): string {
  const view = demoView(changes);
  const state = composeDecision(view, { ...noAnswers, ...answers });
  return verdictSummary(keys, view, state, (answers.removed ?? []).length > 0);
}

it.each<[string, Partial<ReviewView>]>([
  ['verdict_ok_summary', { verdict: 'ok' }],
  ['verdict_text_summary', { findings: [namedInText, namedInText] }],
  ['verdict_text_summary_many', { findings: [namedInText, { ...namedInText, key: 'other' }] }],
  ['verdict_photo_text_summary', { findings: [namedInPhoto], people }],
  ['verdict_people_summary', { people, findings: [notChecked] }],
  ['verdict_not_checked_summary', { people, findings: [notCheckedBy('undecodable')] }],
  ['verdict_not_checked_summary_partly', { findings: [notChecked] }],
  ['verdict_register_stale_summary', { findings: [{ ...namedInText, check: 'register-stale' }] }],
  ['verdict_register_summary', { findings: [{ ...namedInText, check: 'register-missing' }] }],
  ['verdict_incomplete_summary', { isIncomplete: true }],
  ['verdict_stop_named_one', { verdict: 'stop', findings: [noConsent, namedInText] }],
])('%s', (key, changes) => {
  expect(summaryOf(changes)).toBe(key);
});

it('follows what is removed and answered', () => {
  const findings = [namedInPhoto];
  expect(summaryOf({ findings }, { removed: [first] })).toBe('verdict_rest_summary');
  expect(summaryOf({ findings }, { removed: [first, second] })).toBe('verdict_removed_summary');
  const view = demoView({ people });
  const yes = peopleAnswer(view, composeDecision(view, noAnswers).open, false);
  expect(summaryOf({ people }, { people: yes })).toBe('verdict_some_summary');
  const photos = view.photos.slice(0, 1).map((it) => ({ ...it, canBeCovered: false }));
  expect(summaryOf({ people, photos }, { people: yes })).toBe('verdict_stop_summary');
});
