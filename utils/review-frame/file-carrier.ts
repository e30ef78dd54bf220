/** The road by which files reach the checker, and come back from it. */
import { createFileChannel, type FileCarrier } from '../messaging/file-channel.ts';
import { hasOffscreen } from '../platform/checker-host.ts';
import { createFileMessages } from './file-messages.ts';

/**
 * Chromium has offscreen documents, and messages that carry no files. Where the event page runs the
 * checker messages carry them, wake it, and reach it from private windows and container tabs too.
 */
export const createFileCarrier = (): FileCarrier =>
  hasOffscreen() ? createFileChannel() : createFileMessages();
