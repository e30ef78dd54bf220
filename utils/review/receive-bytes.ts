/** The background's end of the ports of bytes: hands files to the checker, and copies back. */
import { receiveBlob, sendBlob } from '../messaging/blob-over-port.ts';
import { type ByteOrder, bytePortName, parseByteOrder } from '../messaging/byte-protocol.ts';
import { createFileChannel, type FileCarrier } from '../messaging/file-channel.ts';
import { senderKind } from '../messaging/route-messages.ts';
import { ensureChecker } from '../platform/checker-host.ts';
import { onPort, type Port } from '../platform/ports.ts';

export function receiveBytes(): void {
  const checker = createFileChannel();
  onPort(bytePortName, (port, sender) => {
    if (senderKind(sender) !== 'guard') return port.close();
    let isOrdered = false;
    port.onMessage((message) => {
      if (isOrdered) return;
      isOrdered = true;
      const order = parseByteOrder(message);
      // A port that is closed is the answer to whatever goes wrong: the guard tries again, or says so.
      if (order === null) return port.close();
      carryOut(order, port, checker).catch(() => port.close());
    });
  });
}

async function carryOut(order: ByteOrder, port: Port, checker: FileCarrier): Promise<void> {
  if (order.kind === 'get-copy') return sendBlob(port, await checker.getCopy(order));
  const { photoId, name, lastModified } = order;
  const bytes = await receiveBlob(port);
  await ensureChecker();
  await checker.put(photoId, new File([bytes], name, { type: bytes.type, lastModified }));
  port.send({ kind: 'done' });
}
