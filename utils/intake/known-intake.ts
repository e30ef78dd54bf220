/** What the gates of files know, for the gates of requests. */
import type { GateHolds, Settled } from '../messaging/gate-holds.ts';
import { approve, isApproved } from './approved-files.ts';
import type { CameraGate } from './camera-gate.ts';
import { releasedAt } from './released-files.ts';

export interface KnownIntake {
  isApproved(file: File): boolean;
  /** Something was released on this page: sites shrink and rewrite it, so the bytes are others. */
  hasReleasedFiles(): boolean;
  /** The page has made pictures of the camera, as text. */
  hasCameraUrls(): boolean;
  /** What of these may go out now, each in its place; null for what may not. */
  released(files: readonly File[], settled: Settled): readonly (File | null)[];
}

export const knownIntake = (holds: GateHolds, camera: CameraGate): KnownIntake => ({
  isApproved,
  hasReleasedFiles: holds.hasReleasedFiles,
  hasCameraUrls: camera.hasUrls,
  released(files, settled) {
    const released = settled.outcome === 'refused' ? new Map() : releasedAt(files, settled.kept);
    approve([...released.values()]);
    return files.map((_, at) => released.get(at) ?? null);
  },
});
