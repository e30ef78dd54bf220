/** Reads lists in a worker: no database, no messages to the extension, and nothing stays behind (S12, S13). */

import { err, type Result } from '../lib/result.ts';
import type { OnProgress, ReadList, ReadListError, ReadProgress } from '../model/list-import.ts';
import type { SchoolChannel } from '../model/school-channel.ts';
import { schoolWords } from './mapping/head-words.ts';
import { readListFile, readPastedList } from './readers/read-list.ts';
import type { Progress } from './run-in-worker.ts';

export type ListSource =
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'pasted'; readonly html: string; readonly text: string };

export interface ListRequest {
  readonly source: ListSource;
  /** `2026-11-24` */
  readonly today: string;
  /** The school's own words for them are heads, too. */
  readonly channels: readonly SchoolChannel[];
}

export type ListAnswer = Result<ReadList, ReadListError>;

/** What a worker's global scope has of it, and what tests give instead. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: ListAnswer | Progress<ReadProgress>): void;
}

export function answerLists(scope: WorkerScope): void {
  scope.onmessage = ({ data }: MessageEvent<ListRequest>) => {
    const tell = (progress: ReadProgress): void => scope.postMessage({ progress });
    readSource(data, tell).then(
      (answer) => scope.postMessage(answer),
      // What no reader foresaw is a broken file, too; its text may hold a name, so it is not told.
      () => scope.postMessage(err({ kind: 'broken-file', line: null })),
    );
  };
}

async function readSource(
  { source, today, channels }: ListRequest,
  tell: OnProgress,
): Promise<ListAnswer> {
  const school = schoolWords(channels);
  if (source.kind === 'pasted') return readPastedList(source, today, tell, school);
  if (source.file.size > maxFileBytes) return err({ kind: 'too-large' });
  return readListFile(new Uint8Array(await source.file.arrayBuffer()), today, tell, school);
}

/** Larger than this a file is not even brought into memory. */
const maxFileBytes = 64 * 1024 * 1024;
