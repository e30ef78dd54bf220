/** Times the engine on texts that are made to be slow, and prints a table. */
import {
  findMentions,
  type MentionContext,
  type TextSource,
} from '../../../utils/names/find-mentions.ts';
import { buildNameIndex, type NamedPupil } from '../../../utils/names/name-index.ts';
import { hostileTexts } from './hostile-texts.ts';
import { bestMs } from './measure-time.ts';

const LENGTH = 1_000_000;
const WIDTH = 14;

/** The milliseconds of the worst text, each the best of `rounds`. */
export function measureHostile(
  pupils: readonly NamedPupil[],
  sources: readonly TextSource[],
  rounds: number,
): number {
  const index = buildNameIndex(pupils);
  let worst = 0;
  console.log(`\n${`hostile texts of ${LENGTH} units, ms`.padEnd(42)}${cells(sources)}`);
  for (const { name, text } of hostileTexts(pupils, LENGTH)) {
    const times = sources.map((source) => {
      const context: MentionContext = { source, groups: [] };
      return bestMs(rounds, () => findMentions(index, text, context).length);
    });
    worst = Math.max(worst, ...times);
    console.log(`  ${name.padEnd(40)}${cells(times.map((time) => time.toFixed(0)))}`);
  }
  return worst;
}

const cells = (all: readonly string[]): string => all.map((cell) => cell.padStart(WIDTH)).join('');
