/** Whether the teacher has switched this site off: asked at the start, and whenever the page comes into sight. */
import { askBackground } from '../messaging/ask-background.ts';

/** Until the answer is there, and when none comes, the site counts as on. Gives what it is now. */
export function watchSwitch(onChange: (isOff: boolean) => void): () => boolean {
  let isOff = false;
  const ask = async (): Promise<void> => {
    const now = await askBackground('guard/is-off', null).catch(() => false);
    if (now === isOff) return;
    isOff = now;
    onChange(isOff);
  };
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void ask();
  });
  void ask();
  return () => isOff;
}
