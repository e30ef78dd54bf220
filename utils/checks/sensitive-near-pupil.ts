/**
 * R19: health, care, religion and ethnicity are special categories of personal data (GDPR article 9): near a pupil's
 * name they are asked about, also where there is no photo.
 */
import { defineCheck, outcomeOf } from './define-check.ts';
import { nearPupil, type Range } from './near-pupil.ts';

/**
 * Beginnings of words, and whole words after `=`. What schools write of everybody is left out ("ziek", "kerk", "kerst",
 * "handicap" in sports): a guard that cries wolf is removed.
 */
const words = [
  // Health.
  ...[
    'adhd',
    '=add',
    'allergi',
    'anorexia',
    'astma',
    'autis',
    '=asperger',
    '=ass',
    'beperking',
    '=bof',
  ],
  ...[
    'dement',
    'depressi',
    'diabet',
    'down-syndroom',
    'syndroom',
    'dyscalculie',
    'dyslec',
    'dyslex',
  ],
  ...['eetstoornis', 'epilep', 'gehandicapt', 'gips', 'hartafwijking', 'hoogbegaafd', 'insuline'],
  ...[
    '=kanker',
    'leukemie',
    'medicijn',
    'medicatie',
    'migraine',
    'operatie',
    'geopereerd',
    'prikpil',
  ],
  ...[
    'psychiat',
    'psycholo',
    'reuma',
    'ritalin',
    'rolstoel',
    'slechthorend',
    'slechtziend',
    'spasti',
  ],
  ...[
    'stoornis',
    'suikerziek',
    'therapeut',
    'therapie',
    'trauma',
    'verslaafd',
    'ziekenhuis',
    'ziekte',
  ],
  // Care and what happens at home.
  ...[
    'crisisopvang',
    'gezinsvoogd',
    'huiselijk geweld',
    'ib-traject',
    'jeugdhulp',
    'jeugdzorg',
    'logopedi',
  ],
  ...['mishandel', 'onder toezicht', 'opvanghuis', 'pleeggezin', 'pleegkind', 'pleegouder', 'rouw'],
  ...[
    'schorsing',
    'geschorst',
    'schuldhulp',
    'schuldsanering',
    'speciaal onderwijs',
    'uithuisgeplaatst',
  ],
  ...[
    'uithuisplaatsing',
    'veilig thuis',
    'voedselbank',
    'vechtscheiding',
    'zorgplan',
    'zorgleerling',
  ],
  // Religion.
  ...[
    'atheïst',
    '=bekeerd',
    'boeddhis',
    'christelijk',
    '=christen',
    'communie',
    'gedoopt',
    'gelovig',
  ],
  ...[
    'gereformeerd',
    'hindoe',
    'hoofddoek',
    'islam',
    'jehova',
    'joods',
    'katholiek',
    'keppel',
    'koran',
  ],
  ...['moskee', 'moslim', 'protestant', 'ramadan', 'synagoge'],
  // Origin.
  ...[
    'afkomst',
    'asielzoek',
    '=azc',
    'etnici',
    'etnisch',
    'herkomst',
    'huidskleur',
    'roma-',
    'statushouder',
  ],
  ...['vluchteling', 'migrant', 'migratieachtergrond', 'geadopteerd', 'adoptie'],
];

const beginnings = words.filter((word) => !word.startsWith('='));
const wholes = words.flatMap((word) => (word.startsWith('=') ? [word.slice(1)] : []));
const sensitive = new RegExp(
  `(?<!\\p{L})(?:(?:${beginnings.join('|')})\\p{L}*|(?:${wholes.join('|')})(?!\\p{L}))`,
  'giu',
);

const find = (value: string): readonly Range[] =>
  [...value.matchAll(sensitive)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

export const sensitiveNearPupil = defineCheck({
  id: 'sensitive-near-pupil',
  requires: ['texts', 'writtenTexts', 'leaving'],
  evaluate: (input) => outcomeOf(nearPupil('sensitive-near-pupil', input, find)),
});
