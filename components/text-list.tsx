// The texts that matter here: those something was found in, or all when they must be saved.

import type { FindingGroup } from './group-findings.ts';
import type { ReviewPanelProps } from './review-props.ts';
import { TextCard } from './text-card.tsx';
import { useWords } from './words.ts';

export interface TextListProps extends Pick<ReviewPanelProps, 'view' | 'onCopy'> {
  readonly groups: readonly FindingGroup[];
  readonly place: string;
  readonly contact: string;
}

export function TextList({ view, groups, place, contact, onCopy }: TextListProps) {
  const words = useWords();
  const about = (id: string) => groups.filter(({ finding }) => finding.textId === id);
  const texts = view.texts.filter(
    (text) => view.offerTexts || text.ranges.length > 0 || about(text.id).length > 0,
  );
  if (texts.length === 0) return null;
  return (
    <section class="texts" aria-labelledby="texts-heading">
      <h2 id="texts-heading">{words('texts_heading')}</h2>
      {view.offerTexts && <p class="texts-hint">{words('text_copy_hint')}</p>}
      <ul>
        {texts.map((text) => (
          <TextCard
            key={text.id}
            text={text}
            groups={about(text.id)}
            place={place}
            contact={contact}
            mayCopy={view.offerTexts}
            onCopy={onCopy}
          />
        ))}
      </ul>
    </section>
  );
}
