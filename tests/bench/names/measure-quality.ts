/** Runs the names engine over a labelled set and scores it by level, source and kind. */
import type { Mention } from '../../../utils/model/evidence.ts';
import { findMentions } from '../../../utils/names/find-mentions.ts';
import { buildNameIndex, type NamedPupil } from '../../../utils/names/name-index.ts';
import { type LabelledSet, registerOf, type Sentence, sourceOf } from './read-set.ts';
import { countText, newScore, type Score } from './score.ts';

export interface Quality {
  readonly possible: Score;
  readonly named: Score;
  readonly sources: ReadonlyMap<string, Score>;
  /** Recall and exactness only: a false alarm has no kind. */
  readonly kinds: ReadonlyMap<string, Score>;
  readonly namedKinds: ReadonlyMap<string, Score>;
  readonly words: number;
}

export interface Padding {
  readonly others: readonly NamedPupil[];
  /** Pupils in the register of each sentence; its own roster is never cut. */
  readonly size: number;
  /** Whether the engine is told the class, as it is when a page says whom a text is for. */
  readonly tellsClass: boolean;
}

export type Watch = (sentence: Sentence, mentions: readonly Mention[]) => void;

export function measureQuality(set: LabelledSet, padding: Padding, watch?: Watch): Quality {
  const possible = newScore();
  const named = newScore();
  const sources = new Map<string, Score>();
  const kinds = new Map<string, Score>();
  const namedKinds = new Map<string, Score>();
  let words = 0;
  for (const [roster, sentences] of byRoster(set.sentences)) {
    const pupils = registerOf(set, roster, padding.others, padding.size);
    const index = buildNameIndex(pupils);
    for (const sentence of sentences) {
      const { text, truth, source } = sentence;
      const groups = padding.tellsClass && sentence.class ? [sentence.class] : [];
      const mentions = findMentions(index, text, { source: sourceOf(source), groups });
      const sure = mentions.filter(({ level }) => level === 'named');
      words += text.split(/\s+/).length;
      countText(possible, truth, mentions);
      countText(named, truth, sure);
      countText(scoreIn(sources, source), truth, mentions);
      for (const one of truth) {
        countText(scoreIn(kinds, one.kind), [one], mentions);
        countText(scoreIn(namedKinds, one.kind), [one], sure);
      }
      watch?.(sentence, mentions);
    }
  }
  return { possible, named, sources, kinds, namedKinds, words };
}

/** One register at a time: large ones are not all kept. */
function byRoster(
  sentences: readonly Sentence[],
): Iterable<readonly [readonly string[], readonly Sentence[]]> {
  const rosters = new Map<string, [readonly string[], Sentence[]]>();
  for (const sentence of sentences) {
    const key = sentence.roster.join(' ');
    const found = rosters.get(key);
    if (found === undefined) rosters.set(key, [sentence.roster, [sentence]]);
    else found[1].push(sentence);
  }
  return rosters.values();
}

function scoreIn(scores: Map<string, Score>, name: string): Score {
  const score = scores.get(name) ?? newScore();
  scores.set(name, score);
  return score;
}
