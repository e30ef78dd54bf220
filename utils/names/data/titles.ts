/** Words directly before a name that say: a grown-up. Pupils too are king or prince for a day. */
const titles: ReadonlySet<string> = new Set(
  `juf juffrouw jufs meester meneer mevrouw mijnheer mr dhr mw mevr mej heer dame directeur
   directrice stagiair stagiaire concierge leerkracht leraar lerares docent docente
   vakdocent onderwijsassistent opa oma tante oom papa mama vader moeder dokter dr zuster burgemeester
   wethouder dominee pastoor sint sinterklaas trainer
   schrijver schrijfster auteur illustrator zanger zangeres minister premier president keizer paus
   profeet apostel filosoof componist dichter dichteres schilder kunstenaar architect acteur actrice
   buurman buurvrouw wijkagent boswachter kapper kapster slager conrector rector overblijfmoeder`
    .trim()
    .split(/\s+/),
);

/** "de juffen Emma en Lotte": all names of the list are staff. */
const pluralTitles: ReadonlySet<string> = new Set(
  'juffen meesters juffrouwen leerkrachten stagiaires directeuren leraren'.split(' '),
);

export function isTitle(folded: string): boolean {
  return titles.has(folded) || pluralTitles.has(folded);
}

export function isPluralTitle(folded: string): boolean {
  return pluralTitles.has(folded);
}
