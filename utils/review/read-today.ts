/** What a text or photo is judged by today: register, policy, the words that are no pupil, and internal recordings. */
import type { Held } from './held.ts';
import { ignoredToday } from './ignore-rules.ts';
import type { ReviewPorts } from './ports.ts';

export async function readToday(
  ports: Pick<ReviewPorts, 'readRegister' | 'readPolicy' | 'readIgnoredWords' | 'readRecordings'>,
): Promise<Pick<Held, 'register' | 'policy' | 'ignoredWords' | 'recordings'>> {
  const [register, policy, own, recordings] = await Promise.all([
    ports.readRegister(),
    ports.readPolicy(),
    ports.readIgnoredWords(),
    ports.readRecordings(),
  ]);
  return { register, policy, ignoredWords: ignoredToday(own, register, policy), recordings };
}
