// The school's channels on the options page: named, switched off, and added to.
import { useEffect, useRef } from 'preact/hooks';
import { longestName, mayBeOff } from '../../utils/model/school-channel.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import { type ChannelRow, isFull, newRow } from './channel-rows.ts';
import '../shared/tokens.css';
import '../primitives/button.css';
import './channel-list.css';

export interface ChannelListProps {
  readonly rows: readonly ChannelRow[];
  /** An administrator has set the list: it is only shown. */
  readonly isLocked: boolean;
  readonly notice: string | null;
  readonly error: string | null;
  readonly onChange: (rows: readonly ChannelRow[]) => void;
  readonly onSave: () => void;
}

export function ChannelList({ rows, isLocked, notice, error, onChange, onSave }: ChannelListProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const added = rows.filter(({ id }) => id === null).length;
  const known = useRef(added);
  // Who adds a channel goes on to type its name.
  useEffect(() => {
    if (added > known.current)
      list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
    known.current = added;
  }, [added]);
  const full = isFull(rows);
  return (
    <section class="channels" aria-labelledby="channels-heading">
      <h2 id="channels-heading">{words('channels_heading')}</h2>
      <p>{words(isLocked ? 'channels_locked' : 'channels_explanation')}</p>
      <ul ref={list} aria-label={words('channels_list')}>
        {rows.map((row) => (
          <li key={row.key}>
            {isLocked ? shown(row) : name(row)}
            {isLocked ? null : use(row)}
          </li>
        ))}
      </ul>
      {!isLocked && (
        <>
          <p class="channels-quiet">{words('channels_keep')}</p>
          {full && (
            <p id="channels-full" class="channels-quiet">
              {words('channels_full')}
            </p>
          )}
          <div class="preview-actions">
            <Button kind="primary" onPress={onSave}>
              {words('channels_save')}
            </Button>
            <Button
              kind="secondary"
              isInert={full}
              {...(full ? { describedBy: 'channels-full' } : {})}
              onPress={() => onChange([...rows, newRow(rows)])}
            >
              {words('channels_add')}
            </Button>
          </div>
        </>
      )}
      <p role="status">{notice}</p>
      <div role="alert">{error !== null && <p class="channels-error">{error}</p>}</div>
    </section>
  );

  function change(row: ChannelRow, next: Partial<ChannelRow>): void {
    onChange(rows.map((it) => (it.key === row.key ? { ...it, ...next } : it)));
  }

  function name(row: ChannelRow) {
    return (
      <input
        type="text"
        name={`channel-${row.key}`}
        autocomplete="off"
        maxLength={longestName}
        aria-label={row.id === null ? words('channels_new_name') : words('channels_name', row.name)}
        value={row.name}
        onInput={({ currentTarget }) => change(row, { name: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSave();
        }}
      />
    );
  }

  function use(row: ChannelRow) {
    if (row.id === null) return null;
    if (!mayBeOff(row.id)) return <span class="channels-quiet">{words('channels_always')}</span>;
    return (
      <label class="choice">
        <input
          type="checkbox"
          name={`use-${row.key}`}
          aria-label={words('channels_used_of', row.name)}
          checked={row.isUsed}
          onChange={({ currentTarget }) => change(row, { isUsed: currentTarget.checked })}
        />
        <span>{words('channels_used')}</span>
      </label>
    );
  }

  function shown({ name: label, isUsed }: ChannelRow) {
    return (
      <>
        <strong>{label}</strong>
        <span class="channels-quiet">{words(isUsed ? 'channels_is_used' : 'channels_is_off')}</span>
      </>
    );
  }
}
