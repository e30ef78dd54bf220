/** The groups that a draft's own texts speak of: "Groep 5 ging naar de kinderboerderij." */
import type { DraftText } from '../model/draft.ts';

/** A short name ("5a") is a group only behind its word; "kleuters" is one by itself. */
const shortest = 5;

/** In the register's own words and order. */
export function groupsInTexts(
  texts: readonly Pick<DraftText, 'value'>[],
  registerGroups: readonly string[],
): readonly string[] {
  const said = texts.map(({ value }) => plain(value)).join('\n');
  return registerGroups.filter((name) => {
    const group = plain(name);
    const ways = [`groep ${group}`, `klas ${group}`, ...(group.length < shortest ? [] : [group])];
    return ways.some((way) => speaksOf(said, way));
  });
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** "groep 1" is not said by "groep 12", "groep 1a" or "groep 1/2". */
function speaksOf(said: string, way: string): boolean {
  for (let at = said.indexOf(way); at >= 0; at = said.indexOf(way, at + 1)) {
    const isWhole =
      !/[\p{L}\d]$/u.test(said.slice(0, at)) &&
      !/^(?:\/?\d|\p{L})/u.test(said.slice(at + way.length));
    if (isWhole) return true;
  }
  return false;
}
