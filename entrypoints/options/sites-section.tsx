// The guarded sites, and which of them are switched off in this browser.
import { useEffect, useState } from 'preact/hooks';
import { SiteSwitches } from '../../components/options/site-switches.tsx';
import { siteName } from '../../components/shared/site-name.ts';
import { useWords } from '../../components/shared/words.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { SiteSwitches as Switches, SwitchState } from '../../utils/model/site-switch.ts';

export function SitesSection() {
  const words = useWords();
  const [switches, setSwitches] = useState<Switches | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => {
    askBackground('options/sites', null).then(setSwitches, () => undefined);
  }, []);
  if (switches === null) return null;

  const change = async (site: string, state: SwitchState): Promise<void> => {
    setSwitches(await askBackground('options/switch-site', { site, state }));
    setNotice(words(state === 'on' ? 'sites_is_on' : 'sites_is_off', siteName(words, site)));
  };
  return (
    <SiteSwitches
      {...switches}
      notice={notice}
      onSwitch={(site, state) => {
        change(site, state).catch(() => setNotice(words('error_unreachable')));
      }}
    />
  );
}
