/** Files that a page asks for one by one, held as one choice: a teacher is asked once. */
import type { GateHolds } from '../messaging/gate-holds.ts';
import { approve } from './approved-files.ts';
import { releasedAt } from './released-files.ts';

/** Gives the file as it may be seen; null when it was refused. */
export type HoldOne = (file: File) => Promise<File | null>;

/** How long one file waits for the next, in milliseconds: pages ask for all at once. */
const together = 60;

interface Waiting {
  readonly file: File;
  readonly resolve: (released: File | null) => void;
}

export function holdTogether(holds: GateHolds): HoldOne {
  let waiting: Waiting[] = [];

  async function holdAll(): Promise<void> {
    const all = waiting;
    waiting = [];
    const files = all.map(({ file }) => file);
    const settled = await holds.holdFiles(files).settled;
    const released = settled.outcome === 'refused' ? new Map() : releasedAt(files, settled.kept);
    approve([...released.values()]);
    for (const [at, { resolve }] of all.entries()) resolve(released.get(at) ?? null);
  }

  return (file) =>
    new Promise((resolve) => {
      if (holds.isOff()) {
        approve([file]);
        resolve(file);
        return;
      }
      if (waiting.length === 0) setTimeout(() => void holdAll(), together);
      waiting.push({ file, resolve });
    });
}
