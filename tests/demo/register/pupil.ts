// A pupil as one row of the register, and the columns in their order.
export const channels = [
  'Website',
  'Ouderapp',
  'Nieuwsbrief',
  'Schoolgids',
  'Sociale media',
  'Pers',
  'Klassenfoto',
] as const;

export type ChannelName = (typeof channels)[number];

/** An empty cell means that the parents have not filled it in. */
export type ConsentCell = 'ja' | 'nee' | 'ingetrokken' | '' | 'oneens' | 'herinneren' | 'nooit';

export interface DemoPupil {
  readonly first: string;
  readonly prefix: string;
  readonly last: string;
  /** 1 to 8. */
  readonly group: number;
  readonly mayBeNamed: ConsentCell;
  readonly consents: Readonly<Record<ChannelName, ConsentCell>>;
}

export const heads = [
  'Leerlingnummer',
  'Roepnaam',
  'Voorvoegsel',
  'Achternaam',
  'Groep',
  'Naam noemen',
  ...channels,
];

export function rowOf(pupil: DemoPupil, number: number): string {
  const { first, prefix, last, group, mayBeNamed, consents } = pupil;
  const cells = channels.map((channel) => consents[channel]);
  return [number, first, prefix, last, `Groep ${group}`, mayBeNamed, ...cells].join(';');
}

/** `ja` on every channel, but for those given. */
export function consentsWith(
  given: Partial<Record<ChannelName, ConsentCell>>,
): Record<ChannelName, ConsentCell> {
  return {
    Website: 'ja',
    Ouderapp: 'ja',
    Nieuwsbrief: 'ja',
    Schoolgids: 'ja',
    'Sociale media': 'ja',
    Pers: 'ja',
    Klassenfoto: 'ja',
    ...given,
  };
}
