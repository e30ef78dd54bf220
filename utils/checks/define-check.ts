/** A check is one file: id, what it requires, one pure function. */
import type { CheckId, Finding, Outcome } from '../model/finding.ts';
import type { CheckInput, CheckInputKey } from './check-input.ts';

export interface Check {
  readonly id: CheckId;
  readonly requires: readonly CheckInputKey[];
  /** Runs on whatever has been gathered; what is required and missing gives `incomplete`. */
  run(input: Partial<CheckInput>): Outcome;
}

interface CheckDefinition<Key extends CheckInputKey> {
  readonly id: CheckId;
  readonly requires: readonly Key[];
  evaluate(input: Pick<CheckInput, Key>): Outcome;
}

export function defineCheck<const Key extends CheckInputKey>(
  definition: CheckDefinition<Key>,
): Check {
  return {
    id: definition.id,
    requires: definition.requires,
    run(input) {
      const missing = definition.requires.filter((key) => input[key] === undefined);
      if (missing.length > 0) return { status: 'incomplete', missing };
      try {
        return definition.evaluate(input as Pick<CheckInput, Key>);
      } catch {
        // The error's text may carry a name, so it is not kept.
        return { status: 'errored' };
      }
    },
  };
}

/** `pass` when there is nothing to say. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  return findings.length === 0 ? { status: 'pass' } : { status: 'violation', findings };
}
