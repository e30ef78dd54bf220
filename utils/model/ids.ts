/** The ids that cross borders. Opaque: none of them tells anything about a pupil or a file. */
import type { Brand } from '../lib/brand.ts';

export type PupilId = Brand<string, 'PupilId'>;
export type PhotoId = Brand<string, 'PhotoId'>;
export type TextId = Brand<string, 'TextId'>;
export type HoldId = Brand<string, 'HoldId'>;
export type DraftId = Brand<string, 'DraftId'>;

export const pupilId = (value: string): PupilId => value as PupilId;
export const photoId = (value: string): PhotoId => value as PhotoId;
export const textId = (value: string): TextId => value as TextId;
export const holdId = (value: string): HoldId => value as HoldId;
export const draftId = (value: string): DraftId => value as DraftId;
