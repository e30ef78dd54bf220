// HTML as the words that a reader sees: what is one word there is one word here.
import { describe, expect, it } from 'vitest';
import { carriesText } from '../../../utils/publish/carries-text.ts';
import { withoutMarkup } from '../../../utils/publish/without-markup.ts';

const words = (text: string) => withoutMarkup(text).replace(/\s+/g, ' ').trim();

describe('words without their markup', () => {
  it.each([
    ['<p>Wat een</p><p>feest</p>', 'Wat een feest'],
    ['Wat een<br>feest', 'Wat een feest'],
    ['<p><b>F</b>enna is <em class="x">jar</em>ig</p>', 'Fenna is jarig'],
    ['<body>Wat <blockquote>een</blockquote>feest</body>', 'Wat een feest'],
    ['<i>Wat</i> <u>een</u> <SPAN style="a">feest</SPAN>', 'Wat een feest'],
    ['Wat&nbsp;een&#32;feest&#33;', 'Wat een feest!'],
    ['Jip &amp; Sem', 'Jip Sem'],
    ['Zo&#xEB; &#235;n Zo&#xeb;', 'Zoë ën Zoë'],
    ['3 < 4 en 5 > 4', '3 4'],
    ['geen markup', 'geen markup'],
  ])('%s is "%s"', (html, expected) => {
    expect(words(html)).toBe(expected);
  });

  it('have plain letters for named accents, which is how they are compared', () => {
    expect(words('Zo&euml; en Ren&eacute;e')).toBe('Zoe en Renee');
    expect(carriesText(withoutMarkup('<p>Zo&euml; is jarig</p>'), 'Zoë is jarig')).toBe(true);
  });

  it('never throw on a letter that does not exist', () => {
    expect(words('a&#9999999;b&#x110000;c')).toBe('a b c');
  });
});
