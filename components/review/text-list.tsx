// The texts that matter here: those something was found in.
import type { ReviewView } from '../../utils/model/review-view.ts';
import { useWords } from '../shared/words.ts';
import type { FindingGroup } from './group-findings.ts';
import type { Ignoring } from './ignore-words.tsx';
import { TextCard, type TextCardProps } from './text-card.tsx';

export interface TextListProps {
  readonly view: ReviewView;
  readonly groups: readonly FindingGroup[];
  readonly place: string;
  readonly contact: string;
  readonly ignoring: Ignoring;
  readonly onCopy: TextCardProps['onCopy'];
}

export function TextList({ view, groups, place, contact, ignoring, onCopy }: TextListProps) {
  const words = useWords();
  const about = (id: string) => groups.filter(({ finding }) => finding.textId === id);
  const texts = view.texts.filter((text) => text.ranges.length > 0 || about(text.id).length > 0);
  if (texts.length === 0) return null;
  return (
    <section class="texts" aria-label={words('texts_heading')}>
      <ul>
        {texts.map((text) => (
          <TextCard
            key={text.id}
            text={text}
            found={about(text.id)}
            groups={view.groups}
            onCopy={onCopy}
            place={place}
            contact={contact}
            ignoring={ignoring}
          />
        ))}
      </ul>
    </section>
  );
}
