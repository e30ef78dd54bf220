// The one rule of consent that differs from school to school: does the closed app need it?
import type { ConsentRules as Rules } from '../../utils/model/policy.ts';
import { useWords } from '../shared/words.ts';
import '../shared/tokens.css';

export interface ConsentRulesProps {
  readonly rules: Rules;
  readonly onChange: (rules: Pick<Rules, 'closedAppNeedsConsent'>) => void;
}

export function ConsentRules({ rules, onChange }: ConsentRulesProps) {
  const words = useWords();
  return (
    <section class="consent-rules" aria-labelledby="consent-rules-heading">
      <h2 id="consent-rules-heading">{words('rules_heading')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          name="closedAppNeedsConsent"
          checked={rules.closedAppNeedsConsent}
          onChange={({ currentTarget }) =>
            onChange({ closedAppNeedsConsent: currentTarget.checked })
          }
        />
        <span>{words('rules_closed_app')}</span>
      </label>
      <p>{words('rules_closed_app_explanation')}</p>
    </section>
  );
}
