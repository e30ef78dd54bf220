/** How the names of streets, schools and buildings end, which are often named after people. */
const ending =
  /(?:straat|laan|weg|plein|singel|kade|gracht|dijk|dreef|steeg|pad|hof|park|plantsoen|brug|tunnel|school|college|lyceum|kerk|kliniek|ziekenhuis|kazerne|huis|museum|zwembad|hal|stadion)$/;

/** A word that is no more than the ending, or a letter or two longer, is a word of its own. */
export function endsLikeStreet(folded: string): boolean {
  return folded.length > 6 && ending.test(folded);
}
