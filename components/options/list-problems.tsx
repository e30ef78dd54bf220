// The lines of a list that are not read well, with where they are and what becomes of them.
import type { ListProblem } from '../../utils/model/list-mapping.ts';
import { snake, useWords } from '../shared/words.ts';

/** Nobody mends more by hand; the file has to be made anew then. */
const shown = 200;

export function ListProblems({ problems }: { readonly problems: readonly ListProblem[] }) {
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{words('problems_heading', problems.length)}</summary>
      <ul class="preview-names">
        {problems.slice(0, shown).map(({ kind, line, sheet, column }) => (
          <li key={`${kind}|${sheet}|${line}|${column}`}>
            {words(`problem_${snake(kind)}`, sheet ? `${line} (${sheet})` : String(line), column)}
          </li>
        ))}
        {problems.length > shown && <li>{words('problems_more', problems.length - shown)}</li>}
      </ul>
    </details>
  );
}
