// What a list would change, as counts; by name where a no becomes a yes.
import type { PupilId } from '../../utils/model/ids.ts';
import type { NameMatch, PupilChange, RegisterDifference } from '../../utils/model/import-plan.ts';
import { listInWords, useWords } from '../shared/words.ts';
import { purposeLabel } from './purpose-label.ts';

/** Nobody reads more of those who come or go; who goes from no to yes is always shown whole. */
const mostShown = 500;

export interface ImportDifferenceProps {
  readonly difference: RegisterDifference;
  readonly confirmed: readonly PupilId[];
  readonly onConfirm: (pupil: PupilId, isConfirmed: boolean) => void;
}

export function ImportDifference({ difference, confirmed, onConfirm }: ImportDifferenceProps) {
  const words = useWords();
  const { added, left, moved, renamed, tightened, loosened, answered, kept } = difference;
  const { heldByHand, byGivenNames, unmatched, leftWithNo } = difference;
  const withdrawn = tightened.reduce((sum, { purposes }) => sum + purposes.length, 0);
  const changes = [
    added.length,
    left.length,
    moved,
    renamed.length,
    withdrawn,
    loosened.length,
    answered,
  ];
  const isSame = changes.every((count) => count === 0);
  return (
    <div class="import-difference">
      <h4>{words('diff_heading')}</h4>
      {isSame && <p>{words('diff_none')}</p>}
      {named('diff_added', added, added.length)}
      {named('diff_left', left, left.length)}
      {leftWithNo.length > 0 && (
        <>
          <p>{words('diff_left_with_no', leftWithNo.length)}</p>
          {list(leftWithNo)}
        </>
      )}
      {moved > 0 && <p>{words('diff_moved', moved)}</p>}
      {named('diff_tightened', tightened, withdrawn)}
      {answered > 0 && <p>{words('diff_answered', answered)}</p>}
      {kept > 0 && <p>{words('diff_kept', kept)}</p>}
      {loosened.length > 0 && (
        <>
          <p>{words('diff_loosened', loosened.length)}</p>
          {list(loosened)}
        </>
      )}
      {matched('diff_renamed', renamed)}
      {matched('diff_given_names', byGivenNames)}
      {heldByHand.length > 0 && (
        <fieldset>
          <legend>{words('diff_held', heldByHand.length)}</legend>
          {heldByHand.map((change) => (
            <label key={change.id} class="choice">
              <input
                type="checkbox"
                name="confirmed"
                checked={confirmed.includes(change.id)}
                onChange={({ currentTarget }) => onConfirm(change.id, currentTarget.checked)}
              />
              <span>{words('diff_held_allow', inWords(change))}</span>
            </label>
          ))}
        </fieldset>
      )}
      {unmatched.length > 0 && (
        <>
          <p>{words('diff_unmatched', unmatched.length)}</p>
          <ul class="preview-names">
            {unmatched.map(({ line, name, group }) => (
              <li key={line}>{group === '' ? name : words('diff_person', name, group)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );

  /** Who was taken for whom: a person has to see it. */
  function matched(key: 'diff_renamed' | 'diff_given_names', matches: readonly NameMatch[]) {
    if (matches.length === 0) return null;
    return (
      <>
        <p>{words(key, matches.length)}</p>
        <ul class="preview-names">
          {matches.slice(0, mostShown).map(({ id, name, listed }) => (
            <li key={id}>{words('diff_given_name', listed, name)}</li>
          ))}
          {matches.length > mostShown && (
            <li>{words('problems_more', matches.length - mostShown)}</li>
          )}
        </ul>
      </>
    );
  }

  function named(
    key: 'diff_added' | 'diff_left' | 'diff_tightened',
    changes: readonly PupilChange[],
    count: number,
  ) {
    if (count === 0) return null;
    return (
      <details>
        <summary>{words(key, count)}</summary>
        {list(changes.slice(0, mostShown))}
        {changes.length > mostShown && <p>{words('problems_more', changes.length - mostShown)}</p>}
      </details>
    );
  }

  function list(changes: readonly PupilChange[]) {
    return (
      <ul class="preview-names">
        {changes.map((change) => (
          <li key={change.id}>{inWords(change)}</li>
        ))}
      </ul>
    );
  }

  function inWords({ name, group, purposes }: PupilChange): string {
    if (purposes.length === 0) return words('diff_person', name, group);
    const where = purposes.map((purpose) => purposeLabel(words, purpose));
    return words('diff_person_for', name, group, listInWords(words, where));
  }
}
