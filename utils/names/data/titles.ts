/** Words directly before a name that say: a grown-up. Pupils too are king or prince for a day. */
const titles: ReadonlySet<string> = new Set(
  `juf juffrouw jufs meester meneer mevrouw mijnheer mr dhr mw mevr mej heer dame directeur
   directrice stagiair stagiaire concierge leerkracht leraar lerares docent docente
   vakdocent onderwijsassistent papa mama vader moeder begeleider coach trainer trainster
   burgemeester wethouder dominee pastoor minister premier sint sinterklaas
   buurman buurvrouw wijkagent conrector rector overblijfmoeder opa oma tante oom`
    .trim()
    .split(/\s+/),
);

/** What grown-ups are, and what children play: on a stage, in the corner with the shop. */
const professions: ReadonlySet<string> = new Set(
  `dokter dr zuster schrijver schrijfster auteur illustrator zanger zangeres president keizer paus
   profeet apostel filosoof componist dichter dichteres schilder kunstenaar architect acteur actrice
   boswachter kapper kapster slager`
    .trim()
    .split(/\s+/),
);

/** What only grown-ups are to a child or a class: "Stan, de vader van Noah". */
const grownUps: ReadonlySet<string> = new Set(
  `vader moeder papa mama opa oma oom tante juf juffrouw meester leerkracht leraar lerares
   directeur directrice rector conrector concierge stagiair stagiaire`
    .trim()
    .split(/\s+/),
);

/** "de juffen Emma en Lotte": all names of the list are staff. */
const pluralTitles: ReadonlySet<string> = new Set(
  'juffen meesters juffrouwen leerkrachten stagiaires directeuren leraren moeders vaders ouders'.split(
    ' ',
  ),
);

/**
 * "gymjuf", "leesmoeder", "groepsleerkracht": what the last part of a word says. A recordhouder, a penningmeester and a
 * kinderburgemeester are children.
 */
const compound =
  /^(?!kinder).+(?:juf|(?<!burge|penning)meester|leerkracht|docente?|moeder|vader|(?<![hk])ouder|begeleid(?:st)?er|trainer|coach|directeur)$/;
const pluralCompound =
  /^(?!kinder).+(?:juffen|(?<!burge|penning)meesters|leerkrachten|docenten|moeders|vaders|(?<![hk])ouders|begeleid(?:st)?ers)$/;

export function isTitle(folded: string): boolean {
  return (
    titles.has(folded) || isProfession(folded) || isPluralTitle(folded) || compound.test(folded)
  );
}

export const isGrownUp = (folded: string): boolean => grownUps.has(folded);

export function isPluralTitle(folded: string): boolean {
  return pluralTitles.has(folded) || pluralCompound.test(folded);
}

/** Whether a title is a profession: behind it a pupil's whole name may be that of the pupil. */
export const isProfession = (folded: string): boolean => professions.has(folded);
