// A request gate for which every picture is explained, so that only texts wait.
import { createRequestGate, type RequestGate } from '../../../utils/publish/request-gate.ts';
import { createTextGate } from '../../../utils/publish/text-gate.ts';
import type { FakeHolds } from './gate-holds.ts';

/** As if that text had been typed on the page. */
export const textsOnly = (holds: FakeHolds, typed: string): RequestGate =>
  createRequestGate(
    holds,
    createTextGate(holds, { texts: () => [{ label: 'Tekst', value: typed }] }),
    {
      isApproved: () => true,
      hasReleasedFiles: () => true,
      hasCameraUrls: () => false,
      released: (files) => files,
    },
  );
