/** The tussenvoegsels of Dutch names, folded, with what each comes down to. */
const codes: ReadonlyMap<string, string> = new Map(
  `van:v v:v de:d den:d der:d d:d vd:vd vdn:vd vdr:vd vander:vd vande:vd vanden:vd het:t t:t
   ter:t ten:t te:t op:o in:i aan:a bij:b uit:u onder:o over:o voor:v s:s el:e al:a la:l le:l les:l
   l:l du:d di:d da:d das:d do:d dos:d del:d della:d des:d ben:b bin:b ibn:i von:v zu:z zur:z zum:z
   lo:l o:o h:t i:i a:a vh:vt od:od`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = '', code = ''] = entry.split(':');
      return [word, code] as const;
    }),
);

/** After a first name these start a surname; "in", "op" and the like usually just go on. */
const surnameStarts: ReadonlySet<string> = new Set(
  'van de den der vd vdn vdr vander vande vanden ter ten el al von del della'.split(' '),
);

/**
 * What a tussenvoegsel comes down to, so that "van den", "v.d.", "v/d" and "vd" are the same:
 * the first letter of each word. Undefined when the word is no tussenvoegsel.
 */
export function infixCode(folded: string): string | undefined {
  return codes.get(folded);
}

export function startsSurname(folded: string): boolean {
  return surnameStarts.has(folded);
}
