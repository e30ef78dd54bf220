// Consents that can only be looked at: a group is set at once, then the exceptions are ticked (S20: names on request).
import type { PurposeId } from '../../utils/model/channel.ts';
import type { RegisterDifference } from '../../utils/model/import-plan.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import { TickChoices, type TickChoicesProps } from './tick-choices.tsx';
import { TickGrid, type TickGridProps } from './tick-grid.tsx';
import { TickLook } from './tick-look.tsx';
import { Told, type ToldProps } from './told.tsx';
import './tick-section.css';
import '../shared/tokens.css';

export interface TickSectionProps
  extends ToldProps,
    Omit<TickChoicesProps, 'groups'>,
    Pick<TickGridProps, 'rows' | 'onTick'> {
  /** Null until somebody asked for names. */
  readonly groups: readonly string[] | null;
  /** What was ticked, being looked at before it counts; null while ticking. */
  readonly difference: RegisterDifference | null;
  /** The last cell that changed, for who does not see it. */
  readonly said: string | null;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onReset: () => void;
  readonly onLook: (isLooking: boolean) => void;
  readonly onTakeOver: () => void;
}

export function TickSection(props: TickSectionProps) {
  const { groups, group, rows, purposes, difference, busy, error, notice } = props;
  const words = useWords();
  const hasFixed = rows.some(({ cells }) => purposes.some((it) => cells[it].fixedBy !== null));
  const isTicking = group !== null && difference === null;
  return (
    <section class="ticks" aria-labelledby="ticks-heading" aria-busy={busy}>
      <h2 id="ticks-heading">{words('ticks_heading')}</h2>
      <p>{words('ticks_explanation')}</p>
      {groups === null && (
        <Button kind="secondary" icon="people" onPress={() => props.onOpen(true)}>
          {words('ticks_start')}
        </Button>
      )}
      {groups !== null && difference === null && <TickChoices {...props} groups={groups} />}
      {isTicking && rows.length === 0 && <p>{words('ticks_empty_group')}</p>}
      {isTicking && rows.length > 0 && purposes.length > 0 && (
        <>
          <div class="preview-actions">
            {tickAll('ticks_all_yes', 'yes')}
            {tickAll('ticks_all_no', 'no')}
            <Button kind="quiet" icon="undo" onPress={props.onReset}>
              {words('ticks_reset')}
            </Button>
          </div>
          <p class="list-quiet">{words('ticks_hint')}</p>
          <TickGrid
            label={words('ticks_grid', group || words('pupils_no_group'))}
            {...{ rows, purposes, onTick: props.onTick }}
          />
          {hasFixed && <p class="list-quiet">{words('ticks_fixed')}</p>}
        </>
      )}
      {difference !== null && <TickLook {...props} difference={difference} />}
      {groups !== null && difference === null && (
        <div class="preview-actions">
          <Button
            kind="primary"
            isInert={!isTicking || rows.length === 0 || purposes.length === 0}
            onPress={() => props.onLook(true)}
          >
            {words('ticks_look')}
          </Button>
          <Button kind="quiet" onPress={() => props.onOpen(false)}>
            {words('ticks_stop')}
          </Button>
        </div>
      )}
      <p role="status" class="ticks-said">
        {props.said}
      </p>
      <Told {...{ busy, error, notice }} />
    </section>
  );

  function tickAll(key: 'ticks_all_yes' | 'ticks_all_no', tick: 'yes' | 'no') {
    const ids = rows.map(({ id }) => id);
    const each = (purpose: PurposeId) => props.onTick(ids, purpose, tick);
    return (
      <Button kind="secondary" onPress={() => purposes.forEach(each)}>
        {words(key)}
      </Button>
    );
  }
}
