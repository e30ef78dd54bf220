/** Puts pupils, so that none fails unheard. */
import type { Pupil } from '../model/register.ts';
import type { RegisterStores } from './change-register.ts';

/** One that cannot be put at all throws at once; those before it must not fail unheard. */
export async function putPupils(
  store: RegisterStores['pupilStore'],
  pupils: readonly Pupil[],
): Promise<void> {
  const pending: Promise<unknown>[] = [];
  try {
    for (const pupil of pupils) pending.push(store.put(pupil));
  } catch (error) {
    void Promise.allSettled(pending);
    throw error;
  }
  await Promise.all(pending);
}
