// The icons, drawn in the text's own colour. They never stand alone: words are beside them.
const paths = {
  ok: 'M20 6.5 9.5 17 4 11.5',
  review: 'M12 3.2 2.6 19.6a1 1 0 0 0 .9 1.5h17a1 1 0 0 0 .9-1.5zM12 9.5v5M12 17.9v.1',
  stop: 'M8.1 2.8h7.8l5.3 5.3v7.8l-5.3 5.3H8.1l-5.3-5.3V8.1zM8.6 8.6l6.8 6.8M15.4 8.6l-6.8 6.8',
  blank: 'M8 12h8',
  close: 'M6 6l12 12M18 6 6 18',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.1',
  people:
    'M9 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 20.5v-1a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v1M16 3.9a4 4 0 0 1 0 7.2M18.5 14.8a5 5 0 0 1 3.5 4.7v1',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  remove: 'M4 6.5h16M9.5 6V3.5h5V6M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6',
  undo: 'M4 9.5h10a5.5 5.5 0 0 1 0 11H9M8 5 3.5 9.5 8 14',
  copy: 'M9 8.5h11v12H9zM15 8V3.5H4v12h4.5',
  photo: 'M3 4.5h18v15H3zM3.5 17l5.5-6 4.5 5 2.5-2.5 4.5 4M15.5 9.6v.1',
  enlarge: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
  lock: 'M5.5 10.5h13v10h-13zM8.5 10V7a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5',
  link: 'M13.5 4H20v6.5M20 4l-9 9M10 5H4v15h15v-6',
  shield: 'M12 2.8 4.5 5.5v6c0 4.6 3 8 7.5 9.7 4.5-1.7 7.5-5.1 7.5-9.7v-6zM8.3 11.8l2.7 2.7 4.8-5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
