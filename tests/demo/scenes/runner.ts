// A running child seen from behind.
export interface Runner {
  readonly x: number;
  /** Of the ground. */
  readonly y: number;
  /** 1 gives a child about 620 px tall. */
  readonly size: number;
  readonly hair: string;
  readonly top: string;
  /** The other leg in front. */
  readonly isFlipped: boolean;
}

const skin = '#dba583';

/** SVG, with a shadow on the grass and light from the left. */
export function runner({ x, y, size, hair, top, isFlipped }: Runner): string {
  const id = `r${x}-${y}`;
  const limb = (path: string, colour: string, thick: number) =>
    `<path d="${path}" stroke="${colour}" stroke-width="${thick}" fill="none" stroke-linecap="round"
      stroke-linejoin="round"/>`;
  return `<g transform="translate(${x} ${y}) scale(${isFlipped ? -size : size} ${size})">
    <defs><linearGradient id="${id}" ${isFlipped ? 'x1="1" x2="0"' : ''}><stop stop-color="#fff"
    stop-opacity=".4"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1"
    stop-color="#000" stop-opacity=".4"/></linearGradient></defs>
    <ellipse cx="${isFlipped ? -70 : 70}" cy="4" rx="190" ry="26" fill="#14260a88"
    style="filter:blur(10px)"/>
    ${limb('M40 -250L66 -140L44 -30', skin, 46)}${limb('M40 -34L52 -12', '#f8f9fa', 50)}
    ${limb('M-40 -250L-78 -160L-52 -112', skin, 46)}${limb('M-56 -108L-40 -86', '#dee2e6', 50)}
    <path d="M-92 -320H92L98 -216Q50 -196 10 -226Q-40 -190 -104 -226Z" fill="#26345c"/><path d="M-92
    -320H92L98 -216Q50 -196 10 -226Q-40 -190 -104 -226Z" fill="url(#${id})"/>
    ${limb('M92 -440L152 -372L186 -430', skin, 38)}${limb('M-92 -440L-140 -360L-100 -312', skin, 38)}
    <path d="M-40 -492Q-112 -484 -122 -430L-138 -388L-92 -366L-88 -400L-92 -300Q0 -282 92 -300L88
    -400L96 -372L142 -394L122 -430Q112 -484 40 -492Q0 -474 -40 -492Z" fill="${top}"/>
    <path d="M-40 -492Q-112 -484 -122 -430L-138 -388L-92 -366L-88 -400L-92 -300Q0 -282 92 -300L88
    -400L96 -372L142 -394L122 -430Q112 -484 40 -492Q0 -474 -40 -492Z" fill="url(#${id})"/>
    <path d="M-50 -450Q-20 -380 -46 -306M44 -440Q30 -380 50 -306" stroke="#0002" stroke-width="7"
    fill="none"/>
    <rect x="-24" y="-526" width="48" height="46" rx="18" fill="#c48d6c"/>
    <ellipse cx="-66" cy="-566" rx="12" ry="18" fill="${skin}"/><ellipse cx="66" cy="-566" rx="12"
    ry="18" fill="#b98261"/>
    <path d="M0 -650c50 0 70 36 68 76c-2 36 -16 60 -34 62q-34 6 -68 0c-18 -2 -32 -26 -34 -62c-2 -40
    18 -76 68 -76z" fill="${hair}"/>
    <path d="M0 -650c50 0 70 36 68 76c-2 36 -16 60 -34 62q-34 6 -68 0c-18 -2 -32 -26 -34 -62c-2 -40
    18 -76 68 -76z" fill="url(#${id})"/>
    <path d="M-8 -640Q-46 -600 -40 -516M6 -642Q0 -590 -6 -512M16 -636Q46 -600 38 -516"
    stroke="#0003" stroke-width="5" fill="none"/>
  </g>`;
}
