// The school's rule about the closed app, as it counts in this browser.
import { useEffect, useState } from 'preact/hooks';
import { ConsentRules } from '../../components/options/consent-rules.tsx';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { ConsentRules as Rules } from '../../utils/model/policy.ts';

export function ConsentRulesSection({ onChanged }: { readonly onChanged: () => void }) {
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    askBackground('options/consent-rules', null).then(setRules, () => undefined);
  }, []);
  if (rules === null) return null;
  return (
    <ConsentRules
      rules={rules}
      onChange={(change) => {
        // What is shown is what counts: an administrator's rule goes before this one.
        const again = () => setRules({ ...rules });
        askBackground('options/save-consent-rules', change).then((next) => {
          setRules({ ...next });
          onChanged();
        }, again);
      }}
    />
  );
}
