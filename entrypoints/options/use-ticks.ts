// The steps of ticking a group: names on request, choices, cells, a look, and only then the register.
import { useState } from 'preact/hooks';
import type { TickSectionProps } from '../../components/options/tick-section.tsx';
import { useUsedPurposes } from '../../components/shared/channels.ts';
import { type MessageKey, useWords } from '../../components/shared/words.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { groupsToTick } from '../../utils/register/grid/tick-rows.ts';
import { type OpenTicks, openTicks, planOf, rowsOf, withTick } from './open-ticks.ts';
import type { ChangedProps } from './register-section.tsx';
import { takeTicks } from './take-ticks.ts';
import { type Told, untold } from './use-import.ts';
import { useOpenTicks } from './use-open-ticks.ts';

const nothing = { version: 0, importedAt: '', pupils: [], staff: [] };

export function useTicks({ version, onChanged }: ChangedProps): TickSectionProps {
  const words = useWords();
  const today = localDay(new Date());
  const [told, setTold] = useState<Told>(untold);
  const complain = (key: MessageKey) => setTold({ ...untold, error: words(key) });
  const used = useUsedPurposes();
  const { open, setOpen, change } = useOpenTicks(version, used, complain);
  const choose = (next: Partial<OpenTicks>) => {
    setTold(untold);
    change((was) => ({ ...was, said: null, ...next }));
  };
  const { group, source, on, purposes, said } = open ?? openTicks(nothing, today, used);

  async function take(ticks: OpenTicks): Promise<void> {
    setTold({ ...untold, busy: true });
    const outcome = await takeTicks(words, ticks);
    choose({ isLooking: false, ...(outcome.error === null ? { ticked: {}, group: null } : {}) });
    setTold(outcome);
    onChanged();
  }

  return {
    ...{ ...told, group, source, on, today, purposes, said },
    groups: open && groupsToTick(open.register.pupils),
    rows: open === null ? [] : rowsOf(open),
    difference: open?.isLooking ? planOf(open).difference : null,
    onOpen: (isWanted) => {
      setTold(untold);
      setOpen(isWanted);
    },
    onGroup: (next) => choose({ group: next, ticked: {} }),
    onSource: (next) => choose({ source: next }),
    onDay: (next) => next !== '' && next <= today && choose({ on: next }),
    onPurposes: (next) => choose({ purposes: next }),
    onReset: () => choose({ ticked: {} }),
    onLook: (isLooking) => choose({ isLooking }),
    onTick: (...cells) => change((was) => withTick(was, ...cells, words)),
    onTakeOver: () => open && void take(open).catch(() => complain('error_unreachable')),
  };
}
