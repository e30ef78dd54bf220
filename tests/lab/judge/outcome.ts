/** What came of a picture, and whether that is as it should be. */
import type { RecordedRequest } from '../../demo/server/recorder.ts';
import type { Subject } from '../subject.ts';
import { findTraces, type Trace } from './find-traces.ts';
import { joinParts } from './join-parts.ts';
import { pastedWords } from './look-at-page.ts';

/** What came of a picture in the end: at the server, and to be seen in the page. */
export interface Outcome {
  readonly traces: readonly Trace[];
  readonly look: readonly string[];
}

/** Why a case did not go well. `closed`: nothing was let out at all. */
export class CaseFailure extends Error {
  readonly kind: 'leaked' | 'broken' | 'closed';
  constructor(kind: CaseFailure['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

export const hasArrived = ({ traces, look }: Outcome): boolean =>
  traces.length > 0 || look.includes(pastedWords);

export function mustHaveKept(
  requests: readonly RecordedRequest[],
  subject: Subject,
  when: string,
): void {
  const [trace] = findTraces(requests, subject);
  if (trace === undefined) return;
  const what = trace.pieces > 0 || trace.isPicture ? 'the picture' : 'the file name';
  throw new CaseFailure(
    'leaked',
    `${when} ${what} reached the server: ${trace.method} ${trace.path}`,
  );
}

export function mustShowNothing(look: readonly string[], clean: readonly string[]): void {
  const shown = extra(look, clean);
  if (shown.length > 0) {
    throw new CaseFailure('leaked', `before the decision the page has: ${shown.join(', ')}`);
  }
}

export function mustMatch(outcome: Outcome, control: Outcome, subject: Subject): void {
  if (outcome.traces.some((trace) => trace.hasFirstName) && subject.fileName !== null) {
    throw new CaseFailure('leaked', 'the first name arrived with the approved copy');
  }
  if (outcome.traces.length === 0 && control.traces.length > 0) {
    throw new CaseFailure('closed', 'after the approval nothing reached the server');
  }
  const wrong = difference(outcome, control);
  if (wrong !== null) throw new CaseFailure('broken', wrong);
}

/** In a sentence; null when the page did with the copy what it does with any file. */
export function difference(outcome: Outcome, control: Outcome): string | null {
  // The name is another one by intention, also where it goes alone; everything else must be the same.
  const hasPicture = (trace: Trace): boolean => trace.pieces > 0 || trace.isPicture;
  const plain = (traces: readonly Trace[]): string =>
    joinParts(traces.filter(hasPicture))
      .map(({ hasFirstName: _, ...trace }) => JSON.stringify(trace))
      .join(' ');
  const look = (lines: readonly string[]): string =>
    lines.filter((line) => line !== 'the first name').join(', ');
  if (plain(outcome.traces) !== plain(control.traces)) {
    return `it sent ${plain(outcome.traces)} instead of ${plain(control.traces)}`;
  }
  return look(outcome.look) === look(control.look)
    ? null
    : `the page has “${look(outcome.look)}” instead of “${look(control.look)}”`;
}

/** What is in the look now and was not in it before. */
export function extra(look: readonly string[], before: readonly string[]): readonly string[] {
  const known = [...before, pastedWords];
  return look.filter((line) => {
    const at = known.indexOf(line);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}
