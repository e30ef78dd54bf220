// One text of the draft: what was found in it, and its names marked.

import { useWords } from '../shared/words.ts';
import { FindingCard } from './finding-card.tsx';
import type { FindingGroup } from './group-findings.ts';
import { IgnoreWords, type Ignoring } from './ignore-words.tsx';
import { TextHighlight } from './text-highlight.tsx';
import { TextProposal, type TextProposalProps } from './text-proposal.tsx';

export interface TextCardProps extends TextProposalProps {
  readonly found: readonly FindingGroup[];
  readonly place: string;
  readonly contact: string;
  readonly ignoring: Ignoring;
}

export function TextCard(props: TextCardProps) {
  const { text, found, place, contact, ignoring } = props;
  const words = useWords();
  return (
    <li class="text-card">
      {found.map((group) => (
        <FindingCard key={group.finding.key} group={group} place={place} contact={contact}>
          <IgnoreWords offers={group.offers} ignoring={ignoring} />
        </FindingCard>
      ))}
      <h3>{text.label.trim() === '' ? words(`text_${text.kind}`) : text.label}</h3>
      <TextHighlight value={text.value} ranges={text.ranges} />
      <TextProposal {...props} />
    </li>
  );
}
