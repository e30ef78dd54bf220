/** A regular expression that shares the beginnings of its words, as peers build from rosters. */

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

export function trieSource(words: readonly string[]): string {
  const root: Node = { next: new Map(), isEnd: false };
  for (const word of words) {
    let node = root;
    for (const unit of word) {
      const found: Node = node.next.get(unit) ?? { next: new Map(), isEnd: false };
      node.next.set(unit, found);
      node = found;
    }
    node.isEnd = true;
  }
  return sourceOf(root);
}

function sourceOf(node: Node): string {
  const parts = [...node.next].map(([unit, next]) => `${escaped(unit)}${sourceOf(next)}`);
  if (parts.length === 0) return '';
  const [only = ''] = parts;
  const source = parts.length === 1 && !node.isEnd ? only : `(?:${parts.join('|')})`;
  return node.isEnd ? `${source}?` : source;
}

const escaped = (unit: string): string => unit.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
