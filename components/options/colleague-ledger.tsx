// Ledgers of colleagues: a file to hand on, sealed with a phrase, and theirs to read in.

import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import { OpenSealed, type OpenSealedProps } from './open-sealed.tsx';
import { Told, type ToldProps } from './told.tsx';
import './school-pack.css';
import './list-import.css';

export interface ColleagueLedgerProps extends ToldProps, Omit<OpenSealedProps, 'kind'> {
  /** The phrase that was made up for the file to hand on; null before somebody wants one. */
  readonly offered: string | null;
  readonly onOffer: () => void;
  readonly onMake: () => void;
}

export function ColleagueLedger(props: ColleagueLedgerProps) {
  const { busy, offered, file } = props;
  const words = useWords();
  return (
    <section class="ledgers" aria-labelledby="ledgers-heading" aria-busy={busy}>
      <h2 id="ledgers-heading">{words('ledgers_heading')}</h2>
      <p>{words('ledgers_explanation')}</p>
      {file === null && offered === null && (
        <Button kind="secondary" isInert={busy} onPress={props.onOffer}>
          {words('ledgers_start')}
        </Button>
      )}
      {offered === null ? (
        <OpenSealed {...props} kind="ledger" />
      ) : (
        <>
          <p>
            {words('ledgers_phrase_is')} <output class="pack-phrase">{offered}</output>
          </p>
          <p class="list-quiet">{words('ledgers_phrase_keep')}</p>
          <div class="pack-actions">
            <Button kind="primary" isInert={busy} onPress={props.onMake}>
              {words('pack_save')}
            </Button>
            <Button kind="quiet" onPress={props.onCancel}>
              {words('pack_cancel')}
            </Button>
          </div>
        </>
      )}
      <Told busy={busy} error={props.error} notice={props.notice} />
    </section>
  );
}
