// One text of the draft: its names marked, what was found, and a way to take it along.
import { useState } from 'preact/hooks';
import type { TextView } from '../utils/model/review-view.ts';
import { FindingCard } from './finding-card.tsx';
import type { FindingGroup } from './group-findings.ts';
import { Button } from './primitives/button.tsx';
import { TextHighlight } from './text-highlight.tsx';
import { useWords } from './words.ts';

export interface TextCardProps {
  readonly text: TextView;
  readonly groups: readonly FindingGroup[];
  readonly place: string;
  readonly contact: string;
  readonly mayCopy: boolean;
  readonly onCopy: (value: string) => void;
}

export function TextCard({ text, groups, place, contact, mayCopy, onCopy }: TextCardProps) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const label = text.label === '' ? words(`text_${text.kind}`) : text.label;
  return (
    <li class="text-card">
      <div class="text-head">
        <h3>{label}</h3>
        {mayCopy && (
          <Button
            kind="quiet"
            icon={isCopied ? 'ok' : 'copy'}
            label={`${words(isCopied ? 'text_copied' : 'text_copy')}: ${label}`}
            onPress={() => {
              onCopy(text.value);
              setCopied(true);
            }}
          >
            {words(isCopied ? 'text_copied' : 'text_copy')}
          </Button>
        )}
      </div>
      <TextHighlight value={text.value} ranges={text.ranges} />
      {groups.map((group) => (
        <FindingCard key={group.finding.key} group={group} place={place} contact={contact} />
      ))}
    </li>
  );
}
