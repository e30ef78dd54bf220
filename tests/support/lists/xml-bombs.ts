// XML that was made to do harm, each small to write and large to read.

const laughs = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('');
const roster = (inner: string): string => `<EDEX><leerlingen>${inner}</leerlingen></EDEX>`;
const pupil = (inner: string): string => roster(`<leerling key="1">${inner}</leerling>`);
const long = (count: number): string => 'a'.repeat(count);

export const xmlBombs: readonly (readonly [string, () => string])[] = [
  [
    'a billion laughs',
    () => `<!DOCTYPE EDEX [<!ENTITY l0 "ha">${laughs}]>${pupil('<roepnaam>&l9;</roepnaam>')}`,
  ],
  [
    'one long entity, many times',
    () => `<!DOCTYPE EDEX [<!ENTITY a "${long(50_000)}">]>${pupil('&a;'.repeat(50_000))}`,
  ],
  [
    'an entity that is a file of this machine',
    () => `<!DOCTYPE EDEX [<!ENTITY f SYSTEM "file:///etc/passwd">]>${pupil('&f;')}`,
  ],
  [
    'an entity of another machine',
    () => `<!DOCTYPE EDEX [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd">%p;]>${pupil('')}`,
  ],
  ['a DOCTYPE that names a file', () => `<!DOCTYPE EDEX SYSTEM "edex.dtd">${pupil('')}`],
  ['a DOCTYPE that is not closed', () => `<!DOCTYPE EDEX [${'<!ENTITY a "b">'.repeat(50_000)}`],
  ['an entity that nobody declared', () => pupil('<roepnaam>&lol;</roepnaam>')],
  ['two hundred thousand levels', () => '<a>'.repeat(200_000)],
  ['a roster at level seventy', () => `${'<a>'.repeat(70)}${roster('')}${'</a>'.repeat(70)}`],
  [
    'two hundred thousand attributes',
    () => `<EDEX ${Array.from({ length: 200_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
  ],
  ['an attribute of ten megabytes', () => roster(`<leerling key="${long(10_000_000)}"/>`)],
  ['an attribute twice', () => roster('<leerling key="1" key="2"/>')],
  ['a text of ten megabytes', () => pupil(`<roepnaam>${long(10_000_000)}</roepnaam>`)],
  [
    'a text of ten megabytes in pieces',
    () => pupil(`<roepnaam>${`${long(4000)}<b/>`.repeat(2500)}</roepnaam>`),
  ],
  ['CDATA of ten megabytes', () => pupil(`<roepnaam><![CDATA[${long(10_000_000)}]]></roepnaam>`)],
  ['two million character references', () => pupil(`<roepnaam>${'&#65;'.repeat(2_000_000)}`)],
  ['a name of five megabytes', () => `<${long(5_000_000)}/>`],
  ['three million elements', () => roster('<leerling/>'.repeat(3_000_000))],
  ['a comment of twenty megabytes', () => `<EDEX><!--${long(20_000_000)}--></EDEX>`],
  ['an instruction of ten megabytes', () => `<EDEX><?x ${long(10_000_000)}?></EDEX>`],
  ['a tag that is never closed', () => `${roster('<leerling key="1"')}${' '.repeat(1_000_000)}`],
  [
    'tags that close crosswise',
    () => '<EDEX><leerlingen><leerling></leerlingen></leerling></EDEX>',
  ],
  ['a control character', () => pupil('<roepnaam>Sem\u0001</roepnaam>')],
  ['two roots', () => `${roster('')}${roster('')}`],
];
