/** First names and surnames that are also Dutch words: such a word alone proves little. */
const firstNames = `
  adelaar amber angel anker april arend aster augustus azuur bas beer ben bes bever bink blauw
  bloem bloesem bo braam brand brem bries bruin bruno ceder cent cherry dag dahlia dan dapper
  den dik dolfijn don door duif eb echo eden eer eik eland elf elke els eng engel ernst esdoorn
  ever fee fiep film fjord fleur floor fonds forel gaaf geit gerst ginger goud grace haas hagel
  hart havik hazel heide heil held hemel hero hert honing hop hope ijs iris ivoor jade jas
  jasmijn jazz jet job jong joy juli juni kaat keet kei kers kerst kick kiek kit klaver knoet
  koala kok koos kras krokus kruid lam lamp lang lauw lava lavendel leeuw lelie lente lief lies
  lieve linde lis lob loop lot lotus lucht lux lynx maan maart maas madelief mare margriet mark
  mars max meel mees meeuw mei merel mint mirre mos mus nacht narcis noor noord nova oktober
  olijf olm oranje otter pan panda panter parel pat pauw piet pioen pip pit pleun pluim puck
  puma raaf ram raven regen reiger rein ridder riet rijk river rob robijn roos ros rots saffier
  salie schat sep september silver sint sky snoes sol spar star ster sterk stern sterre stil
  storm sun thee tijger tijm toer toon topaas tor tulp uil valk varen veer veld vink violet
  viool vlinder vos vreugde vuur wei wieke wiel wijs wil wilg winter wolf wolk zand zebra zee
  zilver zoet zomer zon zus zwaan zwaluw`;

const surnames = `
  aarde akker appel baan baas bakker beek beekman berg berk bijl blad bloem blok boek boer bol
  boom boon bos bosch bout brand brink broek bron brouwer brug buis burger buurman dag dal dam
  dekker deur dijk doorn dorp draaier dreef duin eik engel engels es feest fransen gans geel
  geluk gier glas graaf groen groenen groot haak haan haas hagen hamer hart heide hek hemel
  herder herfst heuvel hoed hoek hoeve hof hond horst hout huis ijzer jager jong jonker kaas
  kamp kanter kasteel kat keizer kerk ketel kind klaver klein klok knop kok kolk koning konings
  koopman koster kraan krans kroon kuil kuiper laan lam land lang leeuw lente linden loon maan
  maandag maas man mast meer meester meijer mes mol molen molenaar mulder mus naald nacht nagel
  net nieuw noot oost opperman oud paard pan pannekoek peer pen peters plaat plant plas pol
  poort poot post pot prins prinsen rat reus ridder rijk ring rood rook roos ruiter schaap
  schilder schipper schoenmaker school schot schouten slager slot smid smit snel snijder snoek
  spek spel spiegel spijker spring staal steeg steen ster sterk steun stoel stok straat stuiver
  taal tak tas timmer timmerman tol toren tuin tulp uil vader val valk veen veld velden ven verf
  vink vis visser vlam vliet vogel vogels vos vries vrijdag vroom waal waard wagenaar wal water
  weg weide wever wijn wind winter wit witte wolf zand zee zomer zon zondag zwaan zwaard zwart`;

const words: ReadonlySet<string> = new Set(`${firstNames} ${surnames}`.trim().split(/\s+/));

/** Words that are met more often as names of children than as what they mean. */
const mostlyNames: ReadonlySet<string> = new Set(
  `amber bas ben bo bruno dirk elke els ernst fleur floor flip han hans hazel iris jade jasmijn
   jet job joy kick kim kiki koos lies lieve lot luca luna mark max mees merel nova noor pat piet
   pim pip pleun puck rein river rob robin rose rosa sep sky ster sterre vera violet wout cherry
   ginger jazz lux`.split(/\s+/),
);

/** Whether a name that is a word too is mostly a name: "Max op de glijbaan" is a child. */
export function isMostlyName(folded: string): boolean {
  return mostlyNames.has(folded);
}

/** Names of two letters occur by chance in texts and file names: they count as ambiguous too. */
const SHORT = 2;

/** Whether a folded word (a name written as one key) means something else as well. */
export function isAmbiguousWord(folded: string): boolean {
  return folded.length <= SHORT || words.has(folded);
}
