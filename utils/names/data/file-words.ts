/** Words that names of files have in other languages or spellings, and that are no slips of a name. */
const words: ReadonlySet<string> = new Set(
  `image images photo photos picture pictures screenshot screen shot scan scans scanned copy final
   edit edited version draft export import untitled document download downloads upload video movie
   clip audio whatsapp signal telegram facebook insta instagram snapchat drive backup archive
   poster flyer banner header footer logo cover thumb thumbnail small medium large original
   school class group team sport sports party music dance theater theatre trip camp event events
   index style print power point word excel pdf jpeg png heic camera galaxy iphone samsung canon
   nikon sony pixel portrait landscape selfie panorama burst live render canva padlet kahoot`.split(
    /\s+/,
  ),
);

export function isFileWord(folded: string): boolean {
  return words.has(folded);
}
