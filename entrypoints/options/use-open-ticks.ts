// The group that is being ticked: there while the names are shown, always beside the register of now.
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { type OpenTicks, openTicks } from './open-ticks.ts';

export function useOpenTicks(
  version: number,
  complain: (key: 'error_unreachable' | 'ticks_no_register') => void,
) {
  const [isOpen, setOpen] = useState(false);
  const [open, setTicks] = useState<OpenTicks | null>(null);
  useEffect(() => {
    if (!isOpen) return setTicks(null);
    const reading = askBackground('options/register', null);
    reading.then(
      (register) => {
        if (register === null) return complain('ticks_no_register');
        const fresh = openTicks(register, localDay(new Date()));
        setTicks((was) => (was === null ? fresh : { ...was, register }));
      },
      () => complain('error_unreachable'),
    );
  }, [isOpen, version]);
  return {
    open,
    setOpen,
    change: (next: (was: OpenTicks) => OpenTicks) => setTicks((was) => was && next(was)),
  };
}
