/** Pairs and persons that everybody knows: in stories, in the Bible, at school feasts. */
const pairs: ReadonlySet<string> = new Set(
  `adam eva|jip janneke|hans grietje|romeo julia|ernst bobbie|bassie adriaan|jan alleman|
   buurman buurman|bert ernie|suske wiske|maria jozef|jozef maria|kain abel|david goliath|
   sinterklaas piet|sint piet|peppi kokki|pim pom|asterix obelix|tom jerry|donald katrien|
   samson gert|kwik kwek|dik trom|ot sien`
    .split('|')
    .map((pair) => pair.trim()),
);

/** Whether two names, in this order, are those of a well-known pair. */
export function isKnownPair(one: string, other: string): boolean {
  return pairs.has(`${one} ${other}`);
}
