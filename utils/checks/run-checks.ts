/** Runs every check on what has been gathered. */
import type { CheckId, Outcome } from '../model/finding.ts';
import type { CheckInput } from './check-input.ts';
import { checks } from './registry.ts';

export interface CheckedOutcome {
  readonly check: CheckId;
  readonly outcome: Outcome;
}

export function runChecks(input: Partial<CheckInput>): readonly CheckedOutcome[] {
  return checks.map((check) => ({ check: check.id, outcome: check.run(input) }));
}
