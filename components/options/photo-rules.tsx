// What the school wants of every photo that leaves.
import type { PhotoRules as Rules } from '../../utils/model/policy.ts';
import { useWords } from '../shared/words.ts';
import '../shared/tokens.css';

export interface PhotoRulesProps {
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
}

export function PhotoRules({ rules, onChange }: PhotoRulesProps) {
  const words = useWords();
  return (
    <section class="photo-rules" aria-labelledby="photo-rules-heading">
      <h2 id="photo-rules-heading">{words('photo_rules_heading')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          name="shrinkForWeb"
          checked={rules.shrinkForWeb}
          onChange={({ currentTarget }) => onChange({ shrinkForWeb: currentTarget.checked })}
        />
        <span>{words('photo_rules_shrink')}</span>
      </label>
      <p>{words('photo_rules_shrink_explanation')}</p>
    </section>
  );
}
