/** Findings and policy make the verdict: the only place where severity meets policy. */
import type { CheckedOutcome } from '../checks/run-checks.ts';
import type { ConsentState } from '../model/consent.ts';
import type { Acceptance } from '../model/decision.ts';
import { type Finding, incompleteKey, type Severity, type Verdict } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';

export type Override = 'here' | 'window' | 'never';

export interface Judgement {
  readonly verdict: Verdict;
  /** What is still to be decided, most serious first. Notes are among them, quietly. */
  readonly open: readonly Finding[];
  readonly override: Override;
  /** Some check could not run. The verdict is then at least Controleren. */
  readonly isIncomplete: boolean;
}

const rank: Readonly<Record<Severity, number>> = { stop: 0, review: 1, note: 2 };

/** Only what is new is asked: findings accepted earlier in this draft stay out. */
export function judge(
  outcomes: readonly CheckedOutcome[],
  accepted: readonly Acceptance[],
  policy: Policy,
): Judgement {
  const acceptedKeys = new Set(accepted.map(({ key }) => key));
  const open = outcomes
    .flatMap(({ outcome }) => (outcome.status === 'violation' ? outcome.findings : []))
    .filter((finding) => !acceptedKeys.has(finding.key))
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
  const isIncomplete = !acceptedKeys.has(incompleteKey) && hasGap(outcomes, open, acceptedKeys);
  return {
    verdict: verdictOf(open, isIncomplete),
    open,
    override: overrideOf(open, policy),
    isIncomplete,
  };
}

/** A check that lacks nothing but the register is excused: that has a finding of its own. */
function hasGap(
  outcomes: readonly CheckedOutcome[],
  open: readonly Finding[],
  acceptedKeys: ReadonlySet<string>,
): boolean {
  const isTold =
    open.some((finding) => finding.check === 'register-missing') ||
    acceptedKeys.has('register-missing');
  return outcomes.some(({ outcome }) => {
    if (outcome.status === 'errored') return true;
    if (outcome.status !== 'incomplete') return false;
    return !isTold || outcome.missing.some((key) => key !== 'register');
  });
}

function verdictOf(open: readonly Finding[], isIncomplete: boolean): Verdict {
  if (open.some((finding) => finding.severity === 'stop')) return 'stop';
  return isIncomplete || open.some((finding) => finding.severity === 'review') ? 'review' : 'ok';
}

/** A withdrawn or `never` is not for a teacher to overrule, unless the school's policy says so. */
function overrideOf(open: readonly Finding[], policy: Policy): Override {
  const stops = open.filter((finding) => finding.severity === 'stop');
  if (stops.length === 0) return 'here';
  const isFinal = (consent: ConsentState | undefined): boolean =>
    consent === undefined || !policy.overridableConsents.includes(consent);
  return stops.some((finding) => isFinal(finding.consent)) ? 'never' : 'window';
}
