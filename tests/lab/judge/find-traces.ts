/** What of a picture reached the server: its bytes in any usual coding, its name, another picture. */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { parseMultipart } from '../../demo/server/multipart.ts';
import type { RecordedRequest } from '../../demo/server/recorder.ts';
import type { Subject } from '../subject.ts';

export interface Trace {
  readonly method: string;
  /** Without query, numbers as `#`: what a page counts or dates is not compared, nor a name. */
  readonly path: string;
  readonly hasFirstName: boolean;
  /** How many pieces of the picture were found, of how many. */
  readonly pieces: number;
  readonly ofPieces: number;
  readonly isWhole: boolean;
  /** The field and the type of each file in a form, as the site would store them. */
  readonly files: readonly string[];
  /** Begins like a picture: a copy that the page drew itself has none of the pieces. */
  readonly isPicture: boolean;
  /** Digests of pictures that the page drew itself: the same pixels are coded the same. */
  readonly drawn: readonly string[];
}

/** One for each request that carries anything of the picture, or any picture. */
export const findTraces = (
  requests: readonly RecordedRequest[],
  subject: Subject,
): readonly Trace[] =>
  requests
    .map((request) => traceOf(request, subject))
    .filter((trace) => trace.hasFirstName || trace.pieces > 0 || trace.isPicture);

function traceOf(request: RecordedRequest, { fileName, pieces }: Subject): Trace {
  const { method, path, headers, body } = request;
  const heads = Buffer.from(Object.values(headers).join('\n'));
  const hays = [body, decoded(body.toString('latin1')), Buffer.from(path), decoded(path), heads];
  const has = (needle: Buffer): boolean => hays.some((hay) => hay.includes(needle));
  const found = pieces.filter((piece) => codings(piece).some(has)).length;
  const parts = parseMultipart(headers['content-type'], body).filter((it) => it.fileName);
  const pictures = [body, ...parts.map((part) => part.body)].filter(startsAsPicture);
  return {
    method,
    path: withoutNumbers(path),
    hasFirstName: fileName !== null && namesOf(fileName).some(has),
    pieces: found,
    ofPieces: pieces.length,
    isWhole: found === pieces.length,
    files: parts.map((part) => part.name),
    drawn: found > 0 ? [] : pictures.map((it) => createHash('sha256').update(it).digest('hex')),
    isPicture:
      pictures.length > 0 || has(Buffer.from('data:image/')) || has(Buffer.from('iVBORw0KGgo')),
  };
}

/** A picture's own name in an address is another one after the approval. */
const withoutNumbers = (path: string): string =>
  (path.split('?')[0] ?? '')
    .replace(/[^/]+\.(jpe?g|png)$/i, '<name>')
    .replaceAll(/[0-9a-f-]{20,}|\d+/g, '#');

const namesOf = (fileName: string): readonly Buffer[] => {
  const stem = fileName.replace(/\.[^.]+$/, '');
  return [stem, stem.toUpperCase(), stem.replaceAll('-', '_'), btoa(fileName).slice(0, -4)].map(
    (name) => Buffer.from(name),
  );
};

/** As it is, and as base64 at each of the three places in a group of three bytes. */
function codings(piece: Buffer): readonly Buffer[] {
  const base64 = [0, 1, 2].map((shift) => {
    const inner = piece.subarray(shift, piece.length - ((piece.length - shift) % 3));
    return Buffer.from(inner.toString('base64'));
  });
  return [piece, ...base64];
}

/** A form sends base64 with its `+` and `/` percent-encoded. */
function decoded(words: string): Buffer {
  return Buffer.from(
    words.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    ),
    'latin1',
  );
}

const startsAsPicture = (bytes: Buffer): boolean =>
  bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff])) === 0 ||
  bytes.indexOf(Buffer.from('\x89PNG', 'latin1')) === 0 ||
  (bytes.indexOf('RIFF') === 0 && bytes.indexOf('WEBP') === 8);
