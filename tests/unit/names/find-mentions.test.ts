/** Names in running text. */
import { describe, expect, it } from 'vitest';
import { mentionReasons } from '../../../utils/model/mention-reason.ts';
import { brief, found, pupil } from './school.ts';

describe('whole names', () => {
  it.each([
    ['Vandaag las Emma de Vries voor.', 'Emma de Vries'],
    ['Vandaag las EMMA DE VRIES voor.', 'EMMA DE VRIES'],
    ['vandaag las emma de vries voor', 'emma de vries'],
    ['De bal van Lotte v.d. Berg is weg', 'Lotte v.d. Berg'],
    ['De bal van Lotte v/d Berg is weg', 'Lotte v/d Berg'],
    ['De bal van Lotte vd Berg is weg', 'Lotte vd Berg'],
    ['De bal van Lotte Van Den Berg is weg', 'Lotte Van Den Berg'],
    ['De bal van Lotte Berg is weg', 'Lotte Berg'],
    ['Met Jan-Pieter in ’t Veld', 'Jan-Pieter in ’t Veld'],
    ['Met Anne Fleur Hendriks', 'Anne Fleur Hendriks'],
    ['Met Kian van der Pol-Prinsen', 'Kian van der Pol-Prinsen'],
    ['Met Kian van der Pol', 'Kian van der Pol'],
    ['Met Emma Sophie M. de Vries', 'Emma Sophie M. de Vries'],
    ['Met Emma Noah de Vries', 'Emma Noah de Vries'],
    ['Met Fenna ’t Hart', 'Fenna ’t Hart'],
    ['Met Lotte van Berg', 'Lotte van Berg'],
    ['Met Sem van der Dijk', 'Sem van der Dijk'],
    ['Met Jan Pieter i.h. Veld', 'Jan Pieter i.h. Veld'],
    ['Naam: Bram\nter Horst', 'Bram\nter Horst'],
    ['Kijk: #emmadevries!', 'emmadevries'],
    ['Kijk: @emma_de_vries!', 'emma_de_vries'],
    ['Kijk: @noah.jansen!', 'noah.jansen'],
  ])('%s', (text, words) => {
    expect(found(text)).toMatchObject([{ words, level: 'named' }]);
    expect(found(text)[0]?.reasons).toContain('full-name');
  });

  it.each([
    ['Met Vries, Emma de', 'Vries, Emma de'],
    ['Met de Vries, Emma', 'de Vries, Emma'],
    ['Lijst: Jansen, Noah', 'Jansen, Noah'],
    ['Lijst: Çelik Zoë', 'Çelik Zoë'],
  ])('reversed: %s', (text, words) => {
    expect(found(text)).toMatchObject([{ words, level: 'named', reasons: ['reversed'] }]);
  });

  it('does not tie a surname to the next name of a list', () => {
    expect(brief('Met Peter de Vries, Emma en Noah')).toEqual(['Emma=named', 'Noah=named']);
  });

  it('leaves a surname to the name before it, also at the start of a sentence', () => {
    expect(brief('Emma Jansen, Noah en nog iemand.')).toEqual(['Noah=named']);
    expect(brief('Johan Jansen, Noah en nog iemand.')).toEqual(['Noah=named']);
    expect(brief('Lijst: Jansen, N zoals gezegd')).toEqual(['Jansen=possible']);
  });

  it('ends a name at a full stop that is not that of an initial', () => {
    expect(brief('Dat is Emma Sophie. De Vries school')).toEqual([]);
  });

  it('needs capitals where a comma is missing', () => {
    expect(brief('Dat zagen de kuipers Lars en Noah')).toEqual(['Lars=named', 'Noah=named']);
  });

  it.each([
    ['Dat was Emma V. gisteren', 'Emma V.'],
    ['Dat was Emma de V. gisteren', 'Emma de V.'],
    ['Dat was Lotte v.d. B. gisteren', 'Lotte v.d. B.'],
    ['Dat was Lotte v. B. gisteren', 'Lotte v. B.'],
    ['Dat was Noah J gisteren', 'Noah J'],
    ['Dat was Lotte V. gisteren', 'Lotte V.'],
  ])('with an initial: %s', (text, words) => {
    expect(found(text)).toMatchObject([{ words, reasons: ['first-name-with-initial'] }]);
  });

  it.each([
    ['Een prijs voor E. de Vries!', 'E. de Vries'],
    ['Een prijs voor E.M. de Vries!', 'E.M. de Vries'],
    ['Een prijs voor L. van Berg!', 'L. van Berg'],
    ['Lijst: Vries, E. de', 'Vries, E. de'],
    ['Lijst: de Vries, E.', 'de Vries, E.'],
    ['Lijst: Vries, E.M. de', 'Vries, E.M. de'],
    ['Lijst: de Vries, E.-M.', 'de Vries, E.-M.'],
    ['Lijst: de Vries, E. M. was er ook', 'de Vries, E.'],
    ['Een prijs voor E.-M. de Vries!', 'E.-M. de Vries'],
    ['Een prijs voor E.M. de Vries!', 'E.M. de Vries'],
    ['Lijst: Jansen, N. (5a)', 'Jansen, N.'],
  ])('initial and surname: %s', (text, words) => {
    expect(found(text)).toMatchObject([{ words, reasons: ['initial-with-surname'] }]);
  });

  it('takes initials that do not fit for somebody else', () => {
    expect(brief('Dat was Emma T. gisteren')).toEqual([]);
    expect(brief('Een prijs voor P. de Vries!')).toEqual([]);
    expect(brief('Lijst: Jansen, P.')).toEqual(['Jansen=possible']);
  });

  it('tells pupils of one first name apart by the initial', () => {
    expect(found('Dat was Sem B. gisteren')[0]?.ids).toBe('Sem Bakker');
    expect(found('Dat was Sem v. D. gisteren')[0]?.ids).toBe('Sem van Dijk');
  });
});

describe('somebody else', () => {
  it.each([
    'Schrijfster Nel en Emma Thompson kwamen langs.',
    'We zagen Emma van Dam op het plein.',
    "We zagen Emma van 't Hof op het plein.",
    'Morgen komt juf Emma weer.',
    'Morgen komt mevr. Emma weer.',
    'Juf Emma de Vries is jarig.',
    'Vraag het meester Sem of meneer De Vries.',
    'De juffen Emma en Lotte zijn ziek.',
    'Bel mevr. van den Berg of dhr. Jansen.',
    'In de Emmastraat woont Lottes-Marie.',
    'Daar stond Anne-Emma Kuijt.',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('does not take what children are for a day for a title', () => {
    expect(brief('Hier zie je prins Noah met koningin Emma.')).toHaveLength(2);
  });

  it('goes on after a member of staff', () => {
    expect(brief('Hier zie je juf Emma met Noah.')).toEqual(['Noah=named']);
  });

  it('sees a list without commas', () => {
    expect(brief('Hier zijn Emma Noah Lotte')).toEqual(['Emma=named', 'Noah=named', 'Lotte=named']);
    expect(brief('Hier zijn Emma en Noah')).toEqual(['Emma=named', 'Noah=named']);
  });

  it('does not take the next line or sentence for a surname', () => {
    expect(brief('Dit is Emma\nThompson School')).toEqual(['Emma=named']);
    expect(brief('Dit is Emma. De Vries school')).toContain('Emma=named');
  });
});

describe('endings', () => {
  it.each(["Emma's", 'Emma’s', 'Noahs', "Bram's", "Lars'", 'Lars’'])('%s tekening', (words) => {
    expect(brief(`Mooi is ${words} tekening.`)).toEqual([`${words}=named`]);
  });

  it('bends the last word of a first name of two', () => {
    expect(brief('Mooi is Anne Fleurs tekening.')).toEqual(['Anne Fleurs=named']);
  });

  it('takes the possessive of a surname into the span', () => {
    expect(brief("Mooi is Noah Jansen's tekening.")).toEqual(["Noah Jansen's=named"]);
  });

  it('leaves a closing quote outside', () => {
    expect(brief("Het heet 'Lars' in de klas.")).toEqual(['Lars=named']);
  });

  it('takes a lone apostrophe only where Dutch has one', () => {
    expect(brief("Dat zei Noah' zus.")).toEqual(['Noah=named']);
  });

  it('is not sure of a name with an s that owns nothing', () => {
    expect(brief('Daar komt Brams.')).toEqual(['Brams=possible']);
  });

  it('is sure of a diminutive only where its capital says something', () => {
    expect(brief('Onze kleine Emmaatje en Lottetje')).toEqual(['Emmaatje=named', 'Lottetje=named']);
    expect(brief('Emmaatje zwaait.')).toEqual(['Emmaatje=possible']);
    expect(brief('Een tafeltje met een potje')).toEqual([]);
  });

  it('is not sure of a diminutive that is a name of its own', () => {
    const roster = [pupil('Fien//Smit', '5a')];
    expect(found('Hier zit Fientje', 'prose', [], roster)).toMatchObject([
      { words: 'Fientje', level: 'possible', reasons: ['first-name', 'diminutive'] },
    ]);
  });
});

describe('how it is written', () => {
  it.each(['Zoë', 'Zoe', 'ZOË', 'Zoe\u0308', 'Zo\u00adë', 'Z\u200boë'])('%j', (name) => {
    expect(found(`Dit is ${name}.`)).toMatchObject([{ words: name, ids: 'Zoë Çelik' }]);
  });

  it.each(['Elif Yıldız', 'Elif Yildiz', 'ELİF YILDIZ'])('%s', (name) => {
    expect(found(`Dit is ${name}.`)).toMatchObject([{ words: name, ids: 'Elif Yıldız' }]);
  });

  it('finds only whole words', () => {
    expect(brief('Emmanuel semt, Larsson en 5Emma, Emma7')).toEqual([]);
  });

  it('finds names after # and @, and leaves those outside', () => {
    expect(brief('#Emma @Noah #TeamLotte')).toEqual(['Emma=named', 'Noah=named', 'Lotte=named']);
    expect(brief('#TeamLottte #Kiann')).toEqual([]);
  });

  it('reads HTML source as a reader sees it', () => {
    expect(brief('<li>Em&#109;a</li><li>No&shy;ah</li>')).toEqual([
      'Em&#109;a=named',
      'No&shy;ah=named',
    ]);
    expect(brief('<p>Met <b>Z</b>o&euml; &amp; Lars</p>')).toEqual([
      '<b>Z</b>o&euml;=named',
      'Lars=named',
    ]);
  });

  it('takes a tag in that it closes, and no other', () => {
    expect(brief('<p><b>Emma</b> de Vries</p>')).toEqual(['<b>Emma</b> de Vries=named']);
    expect(brief('<b>Met Emma</b>')).toEqual(['Emma=named']);
    expect(brief('Met <b>Emma</b>')).toEqual(['Emma=named']);
    expect(brief('Met Em<b>ma</b>!')).toEqual(['Em<b>ma</b>=named']);
    expect(brief('Met Em<b>ma de</b> school')).toEqual(['Em<b>ma=named']);
  });

  it.each([
    '<tr><td>[Emma</td><td>de Vries]</td></tr>',
    '<tr>\n  <td class="a">[Emma</td>\n  <td class="b"></td>\n  <td class="a">de Vries]</td>\n</tr>',
    '<th>[de Vries</th><td>Emma]</td>',
    '<p>[Emma<br />\nde Vries]</p>',
    '<p>[Emma<BR>de Vries]</p>',
    '<p><b>[Emma<br>de Vries]</b></p>',
  ])('are found over the cells of a row and over lines: %s', (marked) => {
    const [words = ''] = /(?<=\[).*(?=\])/s.exec(marked) ?? [];
    expect(brief(marked.replace(/[[\]]/g, ''))).toEqual([`${words}=named`]);
  });

  it('end with their row, their cell where it is all there is, and their line', () => {
    expect(brief('<td>Emma</td></tr><tr><td>de Vries</td>')).toEqual(['Emma=named']);
    expect(brief('<td>Emma</td><td>Rekenen</td>')).toEqual(['Emma=named']);
    expect(brief('<td><b>Emma</b></td><td>Noah</td>')).toEqual(['Emma=named', 'Noah=named']);
    expect(brief('<b>Met<br>Emma</b>')).toEqual(['Emma=named']);
  });

  it('gives places in long texts, of names far apart', () => {
    const far = 'tafel en stoel. '.repeat(60);
    expect(brief(`${far}Dat was Emma. ${far}#TeamLotte ${far}Noahs tekening ${far}`)).toEqual([
      'Emma=named',
      'Lotte=named',
      'Noahs=named',
    ]);
  });

  it('doubts digits for letters, and leaves groups alone', () => {
    expect(brief('Hier was L4rs uit 6b')).toEqual(['L4rs=possible']);
    expect(brief('hier was emm4 aan zet')).toEqual(['emm4=possible']);
    expect(brief('Op het bord: S e m!')).toEqual(['S e m=possible']);
    expect(brief('In 2025 telt 1e en 4a')).toEqual([]);
  });
});

describe('surname alone', () => {
  it('is possible where its capital says something', () => {
    expect(found('De beker is voor Kuipers dit jaar')).toMatchObject([
      { words: 'Kuipers', level: 'possible', reasons: ['surname'] },
    ]);
    expect(brief('Een kaart voor de familie Van den Berg')).toEqual(['Van den Berg=possible']);
  });

  it('is possible at the start of a sentence where it is no word', () => {
    expect(brief('Yilmaz scoort.')).toEqual(['Yilmaz=possible']);
  });

  it.each([
    'Kuipers maken vaten.',
    'Wij zagen kuipers aan het werk.',
    'Gisteren las Peter Kuipers voor.',
    'Gisteren las Kuipers Peter voor.',
    'Johannes van den Berg las voor.',
    'Johannes Yilmaz las voor.',
    'Wij kochten brood bij de Bakker.',
  ])('is nothing in: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('groups', () => {
  it('gives both pupils of one first name', () => {
    expect(found('Dit is Sem.')[0]?.ids).toBe('Sem Bakker + Sem van Dijk');
  });

  it('keeps to the groups of the draft', () => {
    const mention = found('Dit is Sem.', 'prose', ['6 B'])[0];
    expect(mention?.ids).toBe('Sem van Dijk');
    expect(mention?.reasons).toContain('in-group');
    expect(found('Dit is Sem.', 'prose', ['8'])[0]?.ids).toBe('Sem Bakker + Sem van Dijk');
  });

  it('does not hide a pupil of another group who is named in full', () => {
    expect(found('Dit is Sem Bakker.', 'prose', ['6b'])[0]?.ids).toBe('Sem Bakker');
  });
});

it('gives only reasons that are listed, in order and without overlap', () => {
  const text =
    "Roos, Emma V. en E. de Vries; Jansen, Noah, Brams, Sems bal, L4rs, Emma's #Zoë Kuipers";
  const mentions = found(text);
  for (const { reasons } of mentions) {
    for (const reason of reasons) expect(mentionReasons).toContain(reason);
  }
  expect(mentions.length).toBeGreaterThan(7);
});
