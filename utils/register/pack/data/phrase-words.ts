/** 256 short Dutch words that are easy to say and to spell: eight bits each. */
export const phraseWords: readonly string[] =
  `beker bever bezem bij bijl blad blauw blik bloem boek boer bond boom boon boot bos
boter brief bril broek brood brug buik bus citroen cirkel dak dal dam das deeg deken
deur dier dijk doos dorp draad draak dreef drop druif duif duim duin eend eik eiland
ekster emmer engel ezel fakkel feest fiets film fluit fontein forel framboos fruit gans garage gast
geel geit geld gember gitaar glas goot goud graan gras groen haan haas haard hal hamer
hand haring harp hart haven heide hek helm hemel herfst hert hooi hond honing hoofd hotel
hout huis ijs iglo inkt jas jacht jam kaars kaas kachel kade kamer kano kar kast
kasteel kat kegel kelder kers ketel kikker kind kip kist klok klomp knie knoop koe koek
koffer koffie komeet koning konijn kool kraan krab krant kreeft krijt kroon kruik kussen ladder laken
lam lamp land lantaarn laars leeuw lepel lente lijm lijn linde lucht maan maand markt mast
meel meer melk merel mier molen mossel motor muis muts muur naald nacht nest neus noot
oever oker olie olijf oor oven paard paars pad palm pan papier parel park peer pen
peper piano pijl plank plas plein poes poort pop potlood raam radio regen ring riet rivier
robijn roer rok roos rots schaap schaar schelp schip schoen slak slee sleutel sneeuw soep spiegel
spin ster stoel strand tafel tak tand tent tijger toren trein trommel tuin uil vaas veer
viool vis vlag vlinder vogel vos vuur wagen water wiel wind wolk zebra zee zon zwaan`.split(/\s/);
