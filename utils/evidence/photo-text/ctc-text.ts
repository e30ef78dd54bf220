/** Reads the text out of what a recogniser with CTC says for each column of a line. */
import type { PlainReading } from './finder-protocol.ts';

/**
 * `columns` rows of one probability for each class: class 0 is "nothing new", class n the letter
 * `letters[n - 1]`. Classes whose letter is null are passed over.
 */
export function ctcText(
  probabilities: Float32Array,
  columns: number,
  letters: readonly (string | null)[],
): PlainReading {
  const classes = probabilities.length / columns;
  let text = '';
  let sum = 0;
  let count = 0;
  let last = 0;
  for (let column = 0; column < columns; column += 1) {
    const from = column * classes;
    let best = 0;
    for (let at = 1; at < classes; at += 1) {
      if (letters[at - 1] === null) continue;
      if ((probabilities[from + at] ?? 0) > (probabilities[from + best] ?? 0)) best = at;
    }
    if (best !== last && best > 0) {
      text += letters[best - 1] ?? '';
      sum += probabilities[from + best] ?? 0;
      count += 1;
    }
    last = best;
  }
  return { text: text.trim(), confidence: count === 0 ? 0 : (100 * sum) / count };
}
