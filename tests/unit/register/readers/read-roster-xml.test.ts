// EDEXML and UWLR: who is at school, in which groups, and nothing more.
import { describe, expect, it } from 'vitest';
import { readRosterXml } from '../../../../utils/register/readers/read-roster-xml.ts';
import {
  buildEdexml,
  buildUwlr,
  canaries,
  type XmlSchool,
} from '../../../support/lists/build-edexml.ts';

const today = '2026-11-24';
const school: XmlSchool = {
  groups: [
    { key: 'g5', name: 'Groep 5', year: '5' },
    { key: 'g6', name: '', year: '6' },
  ],
  combined: [{ key: 'c1', name: 'Plusklas' }],
  pupils: [
    {
      ...{ key: '11', first: 'Fenna', given: 'Fenna', infix: 'van den', last: 'Berg' },
      ...{ group: 'g5', combined: ['c1'] },
    },
    { key: '#1', given: 'Ismaël Hassan', last: 'Assati', group: 'g6' },
    { key: '13', first: 'Sofie', given: 'Sophia Maria', group: 'weg', year: '7' },
    { key: '14', last: 'Zonder Roepnaam', infix: 'v. d.' },
    { key: '15', first: 'Vertrokken', last: 'Kind', left: '2026-10-01' },
    { key: '16', first: 'Oud', last: 'Leerling', year: 'H' },
    { key: '17', first: 'Later', last: 'Weg', left: '2027-07-31', combined: ['c1'] },
    { key: '18', group: 'g5' },
  ],
  staff: [{ key: 'l1', first: 'Marjan', infix: 'de', last: 'Boer', group: 'g5' }, { key: 'l2' }],
};

const rosterOf = (text: string, day = today) => {
  const read = readRosterXml(text, day);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};
const errorOf = (text: string) => {
  const read = readRosterXml(text, today);
  return read.ok ? null : read.error;
};

describe.each([
  ['EDEXML', buildEdexml],
  ['UWLR', buildUwlr],
])('%s', (_, build) => {
  const roster = rosterOf(build(school));

  it('has the pupils with their groups, with half a name if need be', () => {
    expect(roster.pupils.map(({ line: _line, ...it }) => it)).toEqual([
      {
        number: '11',
        firstName: 'Fenna',
        givenNames: '',
        infix: 'van den',
        lastName: 'Berg',
        group: 'Groep 5',
        otherGroups: ['Plusklas'],
        sixteenFrom: null,
      },
      {
        number: '',
        firstName: 'Ismaël',
        givenNames: 'Ismaël Hassan',
        infix: '',
        lastName: 'Assati',
        group: 'Groep 6',
        otherGroups: [],
        sixteenFrom: null,
      },
      {
        number: '13',
        firstName: 'Sofie',
        givenNames: 'Sophia Maria',
        infix: '',
        lastName: '',
        group: 'Groep 7',
        otherGroups: [],
        sixteenFrom: null,
      },
      {
        number: '14',
        firstName: '',
        givenNames: '',
        infix: 'v. d.',
        lastName: 'Zonder Roepnaam',
        group: '',
        otherGroups: [],
        sixteenFrom: null,
      },
      {
        number: '17',
        firstName: 'Later',
        givenNames: '',
        infix: '',
        lastName: 'Weg',
        group: 'Plusklas',
        otherGroups: [],
        sixteenFrom: null,
      },
    ]);
  });

  it('counts who left, lists who has no name, and has the staff', () => {
    expect(roster.leavers).toBe(2);
    expect(roster.badLines).toHaveLength(1);
    expect(roster.staff).toEqual([{ firstName: 'Marjan', infix: 'de', lastName: 'Boer' }]);
  });

  it('keeps nothing else (R12)', () => {
    for (const canary of canaries) expect(JSON.stringify(roster)).not.toContain(canary);
  });
});

describe('the month of the sixteenth birthday', () => {
  it('is kept when it comes near, and else not (R12, R14)', () => {
    const born = (date: string) =>
      rosterOf(buildEdexml({ pupils: [{ key: '1', first: 'Sem', born: date }] })).pupils[0]
        ?.sixteenFrom;
    expect(born('2012-03-05')).toBe('2028-03');
    expect(born('2019-03-05')).toBeNull();
    expect(born('')).toBeNull();
  });
});

describe('XML that no school exports', () => {
  const laugh = `<!DOCTYPE EDEX [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>`;
  it.each([
    ['a DOCTYPE', `${laugh}<EDEX><leerlingen>&b;</leerlingen></EDEX>`],
    ['a thousand levels', '<EDEX>'.repeat(1000)],
    [
      'a thousand attributes',
      `<EDEX ${Array.from({ length: 1000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
    ],
    ['an endless text', `<EDEX><a>${'x'.repeat(5000)}</a></EDEX>`],
    ['an endless CDATA', `<EDEX><a><![CDATA[${'x'.repeat(5000)}]]></a></EDEX>`],
  ])('is refused: %s', (_, text) => {
    expect(errorOf(text)).toEqual({ kind: 'unsafe-file' });
  });

  it('is refused with the line where it breaks', () => {
    const half = buildEdexml(school).split('\n').slice(0, 8).join('\n');
    expect(errorOf(half)).toMatchObject({ kind: 'broken-file', line: 8 });
    expect(errorOf('<EDEX>\n<a></b>')).toEqual({ kind: 'broken-file', line: 2 });
    expect(errorOf('<EDEX>&geheim;</EDEX>')).toMatchObject({ kind: 'broken-file' });
  });

  it('without pupils is no list', () => {
    expect(errorOf('<EDEX><school/></EDEX>')).toEqual({ kind: 'not-a-list' });
  });

  it('has no names that mean something to the language', () => {
    const text = buildEdexml({
      groups: [{ key: '__proto__', name: 'Groep 1' }],
      pupils: [{ key: 'constructor', first: '__proto__', group: '__proto__' }],
    });
    expect(rosterOf(text).pupils).toMatchObject([
      { number: 'constructor', firstName: '__proto__', group: 'Groep 1' },
    ]);
    expect({}).not.toHaveProperty('naam');
  });
});
