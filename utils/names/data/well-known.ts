/** Pairs, persons and sayings that everybody knows: in stories, in the Bible, on packets, at school feasts. */
const list = (text: string): ReadonlySet<string> =>
  new Set(text.split('|').map((one) => one.trim().replace(/\s+/g, ' ')));

const pairs = list(
  `adam eva|jip janneke|hans grietje|romeo julia|ernst bobbie|bassie adriaan|jan alleman|
   buurman buurman|bert ernie|suske wiske|maria jozef|jozef maria|kain abel|david goliath|
   sinterklaas piet|sint piet|peppi kokki|pim pom|asterix obelix|tom jerry|donald katrien|
   samson gert|kwik kwek|dik trom|ot sien|anna elsa|elsa anna|belle beest|jacob esau|simson delila|
   calvin hobbes|max moritz|tristan isolde|willem alexander|saskia serge|saskia jeroen|mario luigi`,
);

/** Names with the words around them. */
const phrases = list(
  `ark van noach|ark van noah|jona en de walvis|jonas en de walvis|daniel in de leeuwenkuil|
   job op de mesthoop|mozes in het mandje|toren van babel|max havelaar|douwe egberts|albert heijn|
   pieter post|peter pan|bob de bouwer|thomas de trein|thomas de stoomlocomotief|brandweerman sam|
   sam de brandweerman|mees kees|dikkie dik|dik trom|pluk van de petteflet|floor regeert|dora de explorer|
   wendy de heks|alice in wonderland|emil en zijn detectives|lars de kleine ijsbeer|kees de jongen|
   boer boris|robin hood|willem tell|willem van oranje|jan klaassen|jan steen|
   mag joost weten|joost mag weten|joost mag het weten|jan met de pet|jan rap|brave hendrik|
   ziet abraham|abraham gezien|abraham zien|ziet sara|sara gezien|sara zien|ome jan|jan modaal|
   bert en ernie|tante sidonia|anne frank|florence nightingale|vincent van gogh|
   alfred jodocus kwak|tom poes|kuifje in tibet|beer baloe|beertje paddington|wolf en de zeven geitjes`,
);

const MOST_WORDS = 5;

const begins: ReadonlySet<string> = new Set([...phrases].map((one) => one.split(' ')[0] ?? ''));

/** Whether a folded word begins a phrase: most begin none. */
export const beginsPhrase = (folded: string): boolean => begins.has(folded);

/** Whether two names, in this order, are those of a well-known pair. */
export function isKnownPair(one: string, other: string): boolean {
  return pairs.has(`${one} ${other}`);
}

/** Whether a well-known phrase stands around words `from` up to `last`; `wordAt` gives the folded words. */
export function isInKnownPhrase(
  wordAt: (at: number) => string,
  from: number,
  last: number,
): boolean {
  for (let start = Math.max(0, last - MOST_WORDS + 1); start <= from; start += 1) {
    if (!begins.has(wordAt(start))) continue;
    let phrase = wordAt(start);
    for (let end = start + 1; end < start + MOST_WORDS; end += 1) {
      phrase += ` ${wordAt(end)}`;
      if (end >= last && phrases.has(phrase)) return true;
    }
  }
  return false;
}
