// The group that is being ticked: there while the names are shown, always beside the register of now.
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { PurposeId } from '../../utils/model/channel.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { type OpenTicks, openTicks } from './open-ticks.ts';

export function useOpenTicks(
  version: number,
  used: readonly PurposeId[],
  complain: (key: 'error_unreachable' | 'ticks_no_register') => void,
) {
  const [isOpen, setOpen] = useState(false);
  const isUsed = (purpose: PurposeId) => used.includes(purpose);
  const [open, setTicks] = useState<OpenTicks | null>(null);
  useEffect(() => {
    if (!isOpen) return setTicks(null);
    const reading = askBackground('options/register', null);
    reading.then(
      (register) => {
        if (register === null) return complain('ticks_no_register');
        const fresh = openTicks(register, localDay(new Date()), used);
        setTicks((was) => was && { ...was, register, purposes: was.purposes.filter(isUsed) });
        setTicks((was) => was ?? fresh);
      },
      () => complain('error_unreachable'),
    );
  }, [isOpen, version, used.join()]);
  return {
    open,
    setOpen,
    change: (next: (was: OpenTicks) => OpenTicks) => setTicks((was) => was && next(was)),
  };
}
