// The posts and news that were there before the demo began: no pupil is named in them.
import type { AppPost, Article } from './school-store.ts';

const hour = 3_600_000;

export function seedPosts(now: Date): AppPost[] {
  return [
    {
      id: '3',
      author: 'Juf Marieke',
      title: 'De schooltuin wordt wakker',
      body:
        '<p>Wat een mooie ochtend! We hebben zonnebloemen en radijsjes gezaaid. Wie heeft er ' +
        'nog een <b>gieter</b> over? Die mag morgen mee naar school.</p>',
      audience: { groups: ['Groep 5'], publicWebsite: false },
      photos: ['/pictures/schooltuin.jpg'],
      postedAt: ago(now, 3),
    },
    {
      id: '2',
      author: 'Directie',
      title: 'Studiedag op vrijdag',
      body:
        '<p>Komende vrijdag heeft het team een studiedag. Alle leerlingen zijn die dag vrij. ' +
        'Maandag zien we iedereen weer om <b>half negen</b>.</p>',
      audience: { groups: ['Hele school'], publicWebsite: true },
      photos: [],
      postedAt: ago(now, 27),
    },
    {
      id: '1',
      author: 'Meester Joost',
      title: 'Gymtassen',
      body:
        '<p>Denken jullie morgen aan de gymtas? We beginnen met een nieuwe reeks ' +
        'lessen:</p><ul><li>trefbal</li><li>touwzwaaien</li><li>evenwicht</li></ul>',
      audience: { groups: ['Groep 5', 'Groep 6'], publicWebsite: false },
      photos: [],
      postedAt: ago(now, 51),
    },
  ];
}

export function seedArticles(now: Date): Article[] {
  return [
    {
      id: '12',
      title: 'De schooltuin is open',
      text:
        'De bakken staan, de aarde is gestort en de eerste zaadjes zitten in de grond. De ' +
        'schooltuin van De Waterlelie is geopend!\n\nOp woensdagmiddag kunnen ouders ' +
        'meehelpen met water geven.',
      alt: 'Houten bakken met jonge plantjes op het schoolplein',
      group: '',
      photos: ['/pictures/schooltuin.jpg'],
      isPublished: true,
      writtenAt: ago(now, 26),
    },
    {
      id: '11',
      title: 'Aanmelden voor het nieuwe schooljaar',
      text:
        'Wordt uw kind binnenkort vier jaar? U bent van harte welkom voor een rondleiding. ' +
        'Bel ons gerust, of loop even binnen.',
      alt: '',
      group: '',
      photos: [],
      isPublished: true,
      writtenAt: ago(now, 170),
    },
  ];
}

function ago(now: Date, hours: number): string {
  return new Date(now.getTime() - hours * hour).toISOString();
}
