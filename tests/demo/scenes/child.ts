// A child seen from behind: hair, jumper, no face.
export interface Child {
  readonly x: number;
  /** Of the shoulders. */
  readonly y: number;
  /** 1 gives a head about 200 px wide. */
  readonly size: number;
  readonly hair: string;
  readonly top: string;
  readonly hasTail: boolean;
}

/** SVG: head and shoulders, with light from the left. */
export function childFromBehind({ x, y, size, hair, top, hasTail }: Child): string {
  const id = `c${Math.round(x)}-${Math.round(y)}`;
  const strands = Array.from({ length: 26 }, (_, index) => {
    const at = -96 + index * 7.6;
    const shade = index % 3 === 0 ? '#ffffff22' : '#00000026';
    return `<path d="M${at * 0.25} -238 Q${at * 1.25} -180 ${at} -66" stroke="${shade}"
      stroke-width="5" fill="none"/>`;
  });
  const tail = hasTail
    ? `<path d="M-26 -170q26 -26 52 0c26 60 24 130 2 190q-24 24 -46 -4c-26 -60 -26 -130 -8 -186z"
      fill="${hair}"/>
       <rect x="-26" y="-172" width="52" height="22" rx="11" fill="#e2557b"/>
       <path d="M-6 -140q-14 80 0 150M10 -140q10 80 -2 150" stroke="#0003" stroke-width="5"
       fill="none"/>`
    : '';
  return `<g transform="translate(${x} ${y}) scale(${size})">
    <defs>
      <linearGradient id="${id}"><stop stop-color="#fff" stop-opacity=".38"/><stop offset=".5"
      stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".38"/>
      </linearGradient>
      <clipPath id="${id}h"><path d="M0 -250c74 0 108 52 106 112c-1 44 -16 84 -38 92q-68 20 -136
      0c-22 -8 -37 -48 -38 -92c-2 -60 32 -112 106 -112z"/></clipPath>
    </defs>
    <path d="M-42 -70h84l10 90h-104z" fill="#d79f7c"/><path d="M-42 -70h84l4 40q-46 26 -92 0z"
    fill="#0003"/>
    <ellipse cx="-106" cy="-128" rx="17" ry="27" fill="#e0aa88"/><ellipse cx="106" cy="-128" rx="17"
    ry="27" fill="#bf8b6b"/>
    <path d="M-58 -8C-130 8 -196 34 -214 112C-232 200 -236 330 -236 480H236C236 330 232 200 214
    112C196 34 130 8 58 -8Q0 26 -58 -8Z" fill="${top}"/>
    <path d="M-58 -8C-130 8 -196 34 -214 112C-232 200 -236 330 -236 480H236C236 330 232 200 214
    112C196 34 130 8 58 -8Q0 26 -58 -8Z" fill="url(#${id})"/>
    <path d="M-58 -8Q0 26 58 -8l8 16q-66 40 -132 0z" fill="#0002"/>
    <path d="M-150 150q20 120 4 330M150 150q-20 120 -4 330M-40 60q14 60 -6 120" stroke="#0002"
    stroke-width="10" fill="none"/>
    <g clip-path="url(#${id}h)"><rect x="-120" y="-260" width="240" height="230"
    fill="${hair}"/>${strands.join('')}<rect x="-120" y="-260" width="240" height="230"
    fill="url(#${id})"/></g>
    ${tail}
  </g>`;
}
