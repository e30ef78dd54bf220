/** What a text or photo is judged by today: register, policy, and the words that are no pupil. */
import type { Held } from './held.ts';
import { ignoredToday } from './ignore-rules.ts';
import type { ReviewPorts } from './ports.ts';

export async function readToday(
  ports: Pick<ReviewPorts, 'readRegister' | 'readPolicy' | 'readIgnoredWords'>,
): Promise<Pick<Held, 'register' | 'policy' | 'ignoredWords'>> {
  const [register, policy, own] = await Promise.all([
    ports.readRegister(),
    ports.readPolicy(),
    ports.readIgnoredWords(),
  ]);
  return { register, policy, ignoredWords: ignoredToday(own, register, policy) };
}
