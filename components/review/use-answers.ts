// The answers of the open review, and the ways to change them.
import { useState } from 'preact/hooks';
import type { Cover, CoverTool } from '../../utils/model/cover.ts';
import type { PeopleAnswer, ReasonCode } from '../../utils/model/decision.ts';
import type { PhotoId } from '../../utils/model/ids.ts';
import { type Answers, noAnswers } from './open-matters.ts';

export interface AnswerActions {
  readonly togglePhoto: (id: PhotoId) => void;
  /** All that is covered in that photo from now on. */
  readonly coverPhoto: (id: PhotoId, covers: readonly Cover[]) => void;
  /** The same for several photos at once. */
  readonly coverPhotos: (covers: Answers['covers']) => void;
  readonly chooseCoverStyle: (style: CoverTool) => void;
  readonly removePhotos: (ids: readonly PhotoId[]) => void;
  readonly answerPeople: (answer: PeopleAnswer | null) => void;
  readonly toggleLooked: (keys: readonly string[]) => void;
  readonly chooseReason: (reason: ReasonCode) => void;
  /** To look oneself at what is not read yet. */
  readonly stopWaiting: () => void;
}

export function useAnswers(): readonly [Answers, AnswerActions] {
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const actions: AnswerActions = {
    togglePhoto: (id) => setAnswers((old) => ({ ...old, removed: toggle(old.removed, [id]) })),
    coverPhoto: (id, covers) =>
      setAnswers((old) => ({ ...old, covers: { ...old.covers, [id]: covers } })),
    coverPhotos: (covers) =>
      setAnswers((old) => ({ ...old, covers: { ...old.covers, ...covers } })),
    chooseCoverStyle: (coverStyle) => setAnswers((old) => ({ ...old, coverStyle })),
    removePhotos: (ids) =>
      setAnswers((old) => ({ ...old, removed: [...new Set([...old.removed, ...ids])] })),
    answerPeople: (people) => setAnswers((old) => ({ ...old, people })),
    toggleLooked: (keys) => setAnswers((old) => ({ ...old, looked: toggle(old.looked, keys) })),
    chooseReason: (reason) => setAnswers((old) => ({ ...old, reason })),
    stopWaiting: () => setAnswers((old) => ({ ...old, isImpatient: true })),
  };
  return [answers, actions];
}

function toggle<T>(list: readonly T[], items: readonly T[]): readonly T[] {
  const added = items.filter((item) => !list.includes(item));
  return [...list.filter((item) => !items.includes(item)), ...added];
}
