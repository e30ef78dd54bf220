// One text of the draft: what was found in it, and its names marked.
import type { TextView } from '../utils/model/review-view.ts';
import { FindingCard } from './finding-card.tsx';
import type { FindingGroup } from './group-findings.ts';
import { IgnoreWords, type Ignoring } from './ignore-words.tsx';
import { TextHighlight } from './text-highlight.tsx';
import { useWords } from './words.ts';

export interface TextCardProps {
  readonly text: TextView;
  readonly groups: readonly FindingGroup[];
  readonly place: string;
  readonly contact: string;
  readonly ignoring: Ignoring;
}

export function TextCard({ text, groups, place, contact, ignoring }: TextCardProps) {
  const words = useWords();
  return (
    <li class="text-card">
      {groups.map((group) => (
        <FindingCard key={group.finding.key} group={group} place={place} contact={contact}>
          <IgnoreWords offers={group.offers} ignoring={ignoring} />
        </FindingCard>
      ))}
      <h3>{text.label.trim() === '' ? words(`text_${text.kind}`) : text.label}</h3>
      <TextHighlight value={text.value} ranges={text.ranges} />
    </li>
  );
}
