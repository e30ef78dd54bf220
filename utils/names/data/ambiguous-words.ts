/** First names and surnames that are also Dutch words: such a word alone proves little. */
const firstNames = `
  amber angel anker april augustus bas beer ben bes bink bloem bo brand bries bruin bruno cent dag
  dan dapper dik door eb eer eik elke engel ernst fee fiep film fleur floor fonds gaaf geit gerst
  goud grace haas hagel hart havik heide heil held hemel hero honing hope iris jade jas jasmijn
  jet job jong joy juli juni kaat kei keet kerst kick kiek kit klaver knoet kok koos kras lam lamp
  lang lauw lavendel leeuw lelie lente lief lies lieve linde lob lot lotus loop lucht maan maart
  madelief mare margriet mark max mees meel mei merel mint mus nacht noor noord olijf oranje pan
  panda parel pat piet pip pit pleun pluim puck raaf ram regen rein ridder rijk robijn roos ros
  schat sep silver sint sky snoes sol star ster stern sterre stil storm sun thee tijm toer toon tor
  valk varen veer veld vlinder vos vreugde vuur wieke wiel wijs wil winter wolf wolk zand zee
  zilver zoet zomer zon zus`;

const surnames = `
  aarde akker appel baan baas bakker beek beekman berg berk blok boek boer bol boom boon bos bosch
  broek brouwer brug buis burger dam dekker dijk dorp duin engels feest fransen geluk graaf groen
  groenen groot haan hamer hart herder herfst heuvel hof hoek hond horst huis jager jong kaas kat
  keizer kerk kind klein klaver koning konings koopman koster kroon kuiper land lang leeuw linden
  loon maandag meer meester meijer molen molenaar mulder nieuw oost oud paard peer peters post
  prins ridder rood rook ruiter schaap school schouten schipper slager slot smid smit snel snoek
  spel spring staal steen stoel stok taal tas timmer timmerman tuin vader veen veld velden verf
  vis visser vliet vogel vogels vries vrijdag waard wal water weg wever wijn wind winter wit witte
  zee zomer zondag zwaan zwart`;

const words: ReadonlySet<string> = new Set(`${firstNames} ${surnames}`.trim().split(/\s+/));

/** Names of two letters occur by chance in texts and file names: they count as ambiguous too. */
const SHORT = 2;

/** Whether a folded word (a name written as one key) means something else as well. */
export function isAmbiguousWord(folded: string): boolean {
  return folded.length <= SHORT || words.has(folded);
}
