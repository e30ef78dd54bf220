/** How files reach the background from a page that keeps the review's frame out, and come back. */
import * as v from 'valibot';
import type { PhotoId } from '../model/ids.ts';
import { openPort, type Port } from '../platform/ports.ts';
import { receiveBlob, sendBlob } from './blob-over-port.ts';
import type { WantedCopy } from './frame-channel.ts';
import { photoIdParser } from './hold-parser.ts';

export const bytePortName = 'beeldwacht-bytes';

const short = v.pipe(v.string(), v.maxLength(1_000));

/** The first word over a port says what it is for. */
const orderParser = v.variant('kind', [
  v.object({
    kind: v.literal('put'),
    photoId: photoIdParser,
    name: short,
    lastModified: v.number(),
  }),
  v.object({ kind: v.literal('get-copy'), id: photoIdParser, hash: short }),
]);

export type ByteOrder = v.InferOutput<typeof orderParser>;

export function parseByteOrder(message: unknown): ByteOrder | null {
  const parsed = v.safeParse(orderParser, message);
  return parsed.success ? parsed.output : null;
}

/** Resolves when the checker has it. Rejects when the background has died on the way. */
const putBytes = (photoId: PhotoId, file: File): Promise<void> =>
  overPort(async (port) => {
    const { lastModified } = file;
    port.send({ kind: 'put', photoId, name: file.name.slice(0, 1_000), lastModified });
    await sendBlob(port, file);
    await new Promise<void>((resolve, reject) => {
      port.onMessage(() => resolve());
      port.onClose(() => reject(new Error('the port was closed')));
    });
  });

/** Rejects when the checker has no such copy. */
const getBytes = ({ id, hash }: WantedCopy): Promise<Blob> =>
  overPort((port) => {
    const copy = receiveBlob(port);
    port.send({ kind: 'get-copy', id, hash });
    return copy;
  });

async function overPort<T>(use: (port: Port) => Promise<T>): Promise<T> {
  const port = openPort(bytePortName);
  return use(port).finally(() => port.close());
}

/** The guard's road to the checker, where no frame is there to carry files. */
export interface ByteRoad {
  put(photoId: PhotoId, file: File): Promise<void>;
  getCopy(wanted: WantedCopy): Promise<Blob>;
}

export const byteRoad: ByteRoad = { put: putBytes, getCopy: getBytes };
