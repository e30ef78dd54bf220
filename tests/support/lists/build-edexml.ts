// EDEXML and UWLR as administrations export them, of invented people, with the traps of real files.
export interface XmlPerson {
  readonly key: string;
  readonly first?: string;
  readonly given?: string;
  readonly infix?: string;
  readonly last?: string;
  readonly group?: string;
  readonly combined?: readonly string[];
  readonly born?: string;
  readonly year?: string;
  readonly left?: string;
}

export interface XmlSchool {
  readonly groups?: readonly {
    readonly key: string;
    readonly name: string;
    readonly year?: string;
  }[];
  readonly combined?: readonly { readonly key: string; readonly name: string }[];
  readonly pupils: readonly XmlPerson[];
  readonly staff?: readonly XmlPerson[];
  readonly madeOn?: string;
}

/** Values that must never be kept: a test looks for them in what was read. */
export const canaries = [
  '999911122',
  'KANARIE-ECK',
  'Kanariestraat',
  '1234ZZ',
  'kanarie@school.example',
];

export function buildEdexml(school: XmlSchool): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<EDEX xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="EDEXML.structuur.xsd">
<school><schooljaar>2026-2027</schooljaar><brincode>99ZZ</brincode><aanmaakdatum>${school.madeOn ?? '2026-09-01'}T08:00:00</aanmaakdatum><xsdversie>2.1</xsdversie></school>
${contentOf(school, '')}
</EDEX>`;
}

export function buildUwlr(school: XmlSchool): string {
  return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
<u:leerlinggegevens_antwoord xmlns:u="http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens"><u:leerlinggegevens>
<u:school><u:schooljaar>2026-2027</u:schooljaar></u:school>
${contentOf(school, 'u:')}
</u:leerlinggegevens></u:leerlinggegevens_antwoord></soap:Body></soap:Envelope>`;
}

function contentOf(
  { groups = [], combined = [], pupils, staff = [] }: XmlSchool,
  ns: string,
): string {
  const tag = (name: string, text: string | undefined): string =>
    text === undefined ? '' : `<${ns}${name}>${escaped(text)}</${ns}${name}>`;
  const names = ({ first, given, infix, last }: XmlPerson): string =>
    tag('achternaam', last) +
    tag('voorvoegsel', infix) +
    tag('voornamen', given) +
    tag('roepnaam', first);
  const group = (kind: string, key: string): string => `<${ns}${kind} key="${key}"/>`;
  const pupil = (it: XmlPerson): string =>
    `<${ns}leerling key="${it.key}" eckid="KANARIE-ECK">
${names(it)}${tag('geboortedatum', it.born)}${tag('geslacht', '9')}${tag('jaargroep', it.year)}
${it.group === undefined ? '' : group('groep', it.group)}${
  it.combined === undefined
    ? ''
    : `<${ns}samengestelde_groepen>${it.combined.map((key) => group('samengestelde_groep', key)).join('')}</${ns}samengestelde_groepen>`
}${tag('emailadres', 'kanarie@school.example')}${tag('bsn', '999911122')}${tag('postcodenl', '1234ZZ')}${tag('uitstroomdatum', it.left)}
<${ns}toevoegingen><${ns}x><${ns}roepnaam>Kanariestraat</${ns}roepnaam></${ns}x></${ns}toevoegingen></${ns}leerling>`;
  const teacher = (it: XmlPerson): string =>
    `<${ns}leerkracht key="${it.key}">${names(it)}${tag('emailadres', 'kanarie@school.example')}${tag('rol', 'LRK')}<${ns}groepen>${it.group === undefined ? '' : group('groep', it.group)}</${ns}groepen></${ns}leerkracht>`;
  return `<${ns}groepen>${groups
    .map(
      (it) =>
        `<${ns}groep key="${it.key}">${tag('naam', it.name)}${tag('jaargroep', it.year ?? '0')}</${ns}groep>`,
    )
    .join('')}${combined
    .map(
      (it) =>
        `<${ns}samengestelde_groep key="${it.key}">${tag('naam', it.name)}</${ns}samengestelde_groep>`,
    )
    .join('')}</${ns}groepen>
<${ns}leerlingen>${pupils.map(pupil).join('\n')}</${ns}leerlingen>
<${ns}leerkrachten>${staff.map(teacher).join('\n')}</${ns}leerkrachten>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
