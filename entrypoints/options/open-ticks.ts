// A group that is being ticked, beside the register of this moment.
import { shortPurpose } from '../../components/options/purpose-label.ts';
import type { Translate } from '../../components/shared/words.ts';
import type { PurposeId } from '../../utils/model/channel.ts';
import type { ScreenSource } from '../../utils/model/consent.ts';
import type { PupilId } from '../../utils/model/ids.ts';
import type { Register } from '../../utils/model/register.ts';
import type { Tick, TickedCells, TickRow } from '../../utils/model/tick.ts';
import { likelyPurposes } from '../../utils/register/grid/likely-purposes.ts';
import { planTicks } from '../../utils/register/grid/plan-ticks.ts';
import { tickRows } from '../../utils/register/grid/tick-rows.ts';

export interface OpenTicks {
  readonly register: Register;
  readonly group: string | null;
  readonly source: ScreenSource;
  /** `2026-11-24` */
  readonly on: string;
  readonly purposes: readonly PurposeId[];
  readonly ticked: TickedCells;
  readonly isLooking: boolean;
  readonly said: string | null;
}

export function openTicks(register: Register, on: string, used: readonly PurposeId[]): OpenTicks {
  const purposes = likelyPurposes(register.pupils, used);
  const ticks = { group: null, ticked: {}, isLooking: false, said: null };
  return { register, source: 'social-schools', on, purposes, ...ticks };
}

export const rowsOf = ({ register, group, ticked }: OpenTicks): readonly TickRow[] =>
  group === null ? [] : tickRows(register.pupils, group, ticked);

export const planOf = (open: OpenTicks) =>
  planTicks(open.register.pupils, rowsOf(open), open.purposes, open);

export function withTick(
  open: OpenTicks,
  pupils: readonly PupilId[],
  purpose: PurposeId,
  tick: Tick,
  words: Translate,
): OpenTicks {
  const cells = pupils.map((id) => [id, { ...open.ticked[id], [purpose]: tick }] as const);
  const [only, ...others] = rowsOf(open).filter(({ id }) => pupils.includes(id));
  const who = others.length > 0 ? words('ticks_whole_column', pupils.length) : only?.name;
  const said = words('ticks_said', who ?? '', shortPurpose(words, purpose), words(`tick_${tick}`));
  return { ...open, ticked: { ...open.ticked, ...Object.fromEntries(cells) }, said };
}
