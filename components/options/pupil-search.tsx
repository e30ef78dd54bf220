// Finds a pupil by part of the name; who is found is a button.
import { useState } from 'preact/hooks';
import type { PupilId } from '../../utils/model/ids.ts';
import { fullName, type Pupil } from '../../utils/model/register.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';

/** More are not shown: another letter is typed sooner than a list is read. */
const most = 8;

interface PupilSearchProps {
  readonly pupils: readonly Pupil[];
  readonly onPick: (id: PupilId) => void;
}

export function PupilSearch({ pupils, onPick }: PupilSearchProps) {
  const words = useWords();
  const [typed, type] = useState('');
  const wanted = plain(typed);
  const found =
    wanted === '' ? [] : pupils.filter((pupil) => plain(fullName(pupil)).includes(wanted));
  return (
    <div class="pupil-search">
      <label>
        <span>{words('ledger_search')}</span>
        <input
          type="search"
          name="ledgerPupil"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <p role="status" class="list-quiet">
        {wanted !== '' && found.length === 0 && words('ledger_nobody')}
        {found.length > most && words('ledger_type_more', found.length)}
      </p>
      {found.slice(0, most).map((pupil) => (
        <Button key={pupil.id} kind="secondary" onPress={() => onPick(pupil.id)}>
          {pupil.group === ''
            ? fullName(pupil)
            : words('takedown_who', fullName(pupil), pupil.group)}
        </Button>
      ))}
    </div>
  );
}

/** As somebody types it: without capitals and accents. */
const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
