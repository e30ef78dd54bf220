/** Words by which a text speaks of a person: what only people do, are, have and make. */
const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Behind a noun without an article: "floor heeft", "rein mag", "wolf haar tas". */
const deeds = split(
  `heeft had mag mocht wil wilde kan kon moet moest gaat ging krijgt kreeg vindt vond speelt speelde
   doet deed leest las zingt zong wint won zegt zei dekt bedankt gefeliciteerd vandaag morgen gisteren vertelt vertelde schrijft schreef zwemt zwom fietst
   fietste trakteert trakteerde danst danste haar`,
);

/** Behind "is" or "was", some words on: "mei is haar zwemtas kwijt". */
const states = split(
  `ziek jarig geslaagd kwijt gevallen blij trots verkouden gewond afgezwommen verhuisd verdrietig
   bang moe vergeten geworden uitgenodigd gekozen jarige`,
);

/** What a child has or makes, as files are named: "jasmijn_verjaardag". */
const belongings = split(
  `verjaardag jarig tekening spreekbeurt diploma zwemdiploma afscheid solo optreden portret profiel
   kunstwerk werkstuk knutselwerk schoolfoto pasfoto traktatie beker medaille rapport boekbespreking
   presentatie tand kapsel fiets oma opa mama papa vader moeder broer zus broertje zusje kind kinderen`,
);

export const isDeed = (folded: string): boolean => deeds.has(folded);
export const isState = (folded: string): boolean => states.has(folded);
export const isBelonging = (folded: string): boolean => belongings.has(folded);
