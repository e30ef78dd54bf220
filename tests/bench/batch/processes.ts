/** The processes of a browser that a bench started: how much memory they took, and how to slow them down. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Of a process and all that it started: who the parent of each is. Empty where there is no `/proc`. */
function processesOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const entry of existsSync('/proc') ? readdirSync('/proc') : []) {
    const status = /^\d+$/.test(entry) ? read(`/proc/${entry}/status`) : '';
    const parent = /PPid:\s+(\d+)/.exec(status)?.[1];
    if (parent !== undefined) parents.set(Number(entry), Number(parent));
  }
  return [...parents.keys()].filter((pid) => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === root) return true;
    return false;
  });
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

const withArgument = (browser: number, argument: string): readonly number[] =>
  processesOf(browser).filter((pid) => read(`/proc/${pid}/cmdline`).includes(argument));

/** Peak resident memory in MB of the largest process of the extension: the checker's. NaN when unknown. */
export function peakMegabytes(browser: number): number {
  const peaks = withArgument(browser, '--extension-process').map(
    (pid) => Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1]) / 1024,
  );
  return peaks.length === 0 ? Number.NaN : Math.max(...peaks);
}

/** What all processes of the extension have worked, in seconds: a busy machine changes it least. */
export function workedSeconds(browser: number): number {
  const ticks = withArgument(browser, '--extension-process').map((pid) => {
    // Behind the name, which may hold anything: user and system time are the 12th and 13th field.
    const fields = read(`/proc/${pid}/stat`)
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}

/** Milliseconds in which a slowed process has its one turn. */
const turnMs = 12;

/**
 * Lets every process that draws or runs pages, with all its threads, run in one of `times` turns only. The
 * browser's own throttle slows the main thread, and models run in others. Gives what ends it.
 */
export function slowDown(browser: number, times: number): () => void {
  let slowed = withArgument(browser, '--type=renderer');
  const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => {
    for (const pid of slowed) {
      try {
        process.kill(pid, name);
      } catch {
        // It has ended.
      }
    }
  };
  let turn = 0;
  const timer = setInterval(() => {
    turn = (turn + 1) % times;
    if (turn === 0) signal('SIGCONT');
    else if (turn === 1) signal('SIGSTOP');
  }, turnMs);
  const rescan = setInterval(() => {
    signal('SIGCONT');
    slowed = withArgument(browser, '--type=renderer');
  }, 2_000);
  return () => {
    clearInterval(timer);
    clearInterval(rescan);
    signal('SIGCONT');
  };
}
