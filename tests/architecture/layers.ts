/** The law of the house as data: who may import what, and why. */

export interface Layer {
  readonly folder: string;
  /** A folder imports only from lower levels, and from those named in `also`. */
  readonly level: number;
  readonly also?: readonly string[];
  /** Folders that it must not import although they are lower. */
  readonly never?: readonly string[];
  /** The npm packages that it may use. */
  readonly packages: readonly string[];
  readonly why: string;
}

export const layers: readonly Layer[] = [
  {
    folder: 'utils/lib',
    level: 0,
    packages: [],
    why: 'Plain tools that know nothing of schools or browsers.',
  },
  {
    folder: 'utils/model',
    level: 1,
    packages: [],
    why: 'The vocabulary, which everything else speaks.',
  },
  {
    folder: 'utils/names',
    level: 2,
    packages: [],
    why: 'Finds names anywhere: in Node, in a worker, in a bench.',
  },
  {
    folder: 'utils/consent',
    level: 2,
    packages: [],
    why: 'What a consent means is one rule in one place.',
  },
  {
    folder: 'utils/checks',
    level: 3,
    packages: [],
    why: 'Checks are pure functions of evidence, register and policy.',
  },
  {
    folder: 'utils/verdict',
    level: 3,
    also: ['utils/checks'],
    packages: [],
    why: 'The only place where severity meets policy.',
  },
  {
    folder: 'utils/media',
    level: 4,
    packages: [],
    why: 'Files and pictures as bytes and bitmaps, whoever is in them.',
  },
  {
    folder: 'utils/db',
    level: 4,
    packages: ['idb'],
    why: 'The only folder that knows the database.',
  },
  {
    folder: 'utils/dom',
    level: 4,
    packages: [],
    why: 'A page’s tree is read in one way, across frames and shadow roots.',
  },
  {
    folder: 'utils/platform',
    level: 4,
    packages: ['wxt', 'valibot'],
    why: 'The only folder that calls the browser’s extension API.',
  },
  {
    folder: 'utils/evidence',
    level: 5,
    packages: ['tesseract.js', 'onnxruntime-web', 'exifreader', '@xmldom/xmldom'],
    why: 'Makes evidence out of files and texts; judges nothing.',
  },
  {
    folder: 'utils/register',
    level: 5,
    packages: ['papaparse', 'saxes', 'fflate', 'htmlparser2', 'hash-wasm'],
    why: 'Turns what a school has into a register.',
  },
  {
    folder: 'utils/ledger',
    level: 5,
    packages: ['papaparse'],
    why: 'Keeps what was released, without names.',
  },
  {
    folder: 'utils/messaging',
    level: 6,
    packages: ['valibot'],
    why: 'Every border has one protocol, and a parser on the side that is trusted.',
  },
  {
    folder: 'utils/sites',
    level: 7,
    never: ['utils/register', 'utils/db', 'utils/evidence', 'utils/checks', 'utils/verdict'],
    packages: [],
    why: 'Runs in pages: it knows sites, and no pupil.',
  },
  {
    folder: 'utils/intake',
    level: 7,
    never: [
      'utils/register',
      'utils/db',
      'utils/evidence',
      'utils/checks',
      'utils/verdict',
      'utils/platform',
    ],
    packages: [],
    why: 'Runs in the page’s own world, which is hostile: it can only hold.',
  },
  {
    folder: 'utils/publish',
    level: 7,
    never: [
      'utils/register',
      'utils/db',
      'utils/evidence',
      'utils/checks',
      'utils/verdict',
      'utils/platform',
    ],
    packages: [],
    why: 'Runs in the page’s own world, which is hostile: it can only hold.',
  },
  {
    folder: 'utils/guard',
    level: 8,
    never: ['utils/register', 'utils/db', 'utils/evidence', 'utils/checks', 'utils/verdict'],
    packages: [],
    why: 'Joins gates, site and review in a page; sees colours and ids, never a name.',
  },
  {
    folder: 'utils/review-frame',
    level: 8,
    never: ['utils/register', 'utils/db', 'utils/evidence', 'utils/checks', 'utils/verdict'],
    packages: [],
    why: 'The review’s own side: asks, shows, carries files; decides nothing.',
  },
  {
    folder: 'utils/review',
    level: 8,
    packages: [],
    why: 'The use case, run by the background: the only authority.',
  },
  {
    folder: 'utils/checker',
    level: 8,
    packages: [],
    why: 'Keeps files and reads them, away from every page.',
  },
];

/** Folders that must run anywhere: no browser, clock, randomness or network in them. */
export const pureFolders = layers.filter((layer) => layer.level <= 3).map((layer) => layer.folder);

export const impure =
  /\b(browser|document|window|localStorage|fetch|XMLHttpRequest|crypto|setTimeout|setInterval|performance|indexedDB)\b\s*[.(]|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/;
