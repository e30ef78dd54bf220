// The school's rules for photos, as they count in this browser.
import { useEffect, useState } from 'preact/hooks';
import { PhotoRules } from '../../components/options/photo-rules.tsx';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { PhotoRules as Rules } from '../../utils/model/policy.ts';

export function PhotoRulesSection() {
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    askBackground('options/photo-rules', null).then(setRules, () => undefined);
  }, []);
  if (rules === null) return null;
  // What is shown is what counts: an administrator's rule goes before this one.
  const show = (next: Rules) => setRules({ ...next });
  return (
    <PhotoRules
      rules={rules}
      onChange={(change) =>
        askBackground('options/save-photo-rules', change).then(show, () => show(rules))
      }
    />
  );
}
