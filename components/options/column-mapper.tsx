// Which column is what: one choice for each part of a name and each channel, filled in beforehand.
import { useRef } from 'preact/hooks';
import { type PurposeId, purposeIds } from '../../utils/model/channel.ts';
import type { ListColumn } from '../../utils/model/import-preview.ts';
import {
  type ListMapping,
  type NamePart,
  nameParts,
  type PurposeSource,
} from '../../utils/model/list-mapping.ts';
import { useUsedPurposes } from '../shared/channels.ts';
import { useWords } from '../shared/words.ts';
import { purposeLabel } from './purpose-label.ts';

export interface ColumnMapperProps {
  readonly mapping: ListMapping;
  readonly columns: readonly ListColumn[];
  /** Open when a choice has to be made; else a person can look. */
  readonly isOpen: boolean;
  readonly onMapping: (mapping: ListMapping) => void;
}

export function ColumnMapper({ mapping, columns, isOpen, onMapping }: ColumnMapperProps) {
  const words = useWords();
  const used = useUsedPurposes();
  // What is read from a column must be seen, also where the school has no use for it.
  const shown = purposeIds.filter((it) => used.includes(it) || mapping.purposes[it] !== 'keep');
  // Once open it stays so: the last choice must not take the keyboard's place away.
  const wasOpen = useRef(isOpen);
  wasOpen.current ||= isOpen;
  const answers = columns.filter((column) => column.mayBeAnswers);
  return (
    <details open={wasOpen.current}>
      <summary>{words('mapper_heading')}</summary>
      <h4>{words('mapper_names')}</h4>
      {nameParts.map((part) => (
        <label key={part} class="mapper-row">
          <span>{words(`part_${part}`)}</span>
          <select
            name={`part-${part}`}
            value={String(mapping.parts[part] ?? 'none')}
            onChange={({ currentTarget }) => choosePart(part, currentTarget.value)}
          >
            <option value="none">{words('mapper_none')}</option>
            {columns.map(option)}
          </select>
        </label>
      ))}
      <h4>{words('mapper_purposes')}</h4>
      {shown.map((purpose) => (
        <label key={purpose} class="mapper-row">
          <span>{purposeLabel(words, purpose)}</span>
          <select
            name={`purpose-${purpose}`}
            value={choiceOf(mapping.purposes[purpose])}
            onChange={({ currentTarget }) => choosePurpose(purpose, currentTarget.value)}
          >
            {mapping.purposes[purpose] === null && (
              <option value="undecided">{words('mapper_undecided')}</option>
            )}
            {answers.map(option)}
            <option value="keep">{words('mapper_keep')}</option>
            <option value="granted">{words('mapper_all_granted')}</option>
            <option value="refused">{words('mapper_all_refused')}</option>
          </select>
        </label>
      ))}
    </details>
  );

  function option({ column, head, example }: ListColumn) {
    const name = head || words('mapper_column', String(column + 1), example.slice(0, 30));
    return (
      <option key={column} value={String(column)}>
        {name}
      </option>
    );
  }

  function choosePart(part: NamePart, value: string): void {
    const { [part]: _, ...others } = mapping.parts;
    const parts = value === 'none' ? others : { ...others, [part]: Number(value) };
    onMapping({ ...mapping, parts });
  }

  function choosePurpose(purpose: PurposeId, value: string): void {
    onMapping({ ...mapping, purposes: { ...mapping.purposes, [purpose]: sourceOf(value) } });
  }
}

function choiceOf(source: PurposeSource): string {
  if (source === null) return 'undecided';
  if (source === 'keep') return source;
  return 'column' in source ? String(source.column) : source.forAll;
}

function sourceOf(value: string): PurposeSource {
  if (value === 'undecided') return null;
  if (value === 'keep') return value;
  if (value === 'granted' || value === 'refused') return { forAll: value };
  return { column: Number(value) };
}
