// The line drawings of the app, as SVG paths on a grid of 24.
export const icons = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  photo: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M16 9h.01',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 3-5 6-5s6 2 6 5M16 5a3 3 0 0 1 0 6M18 14c2 1 3 3 3 5',
  heart: 'M12 20C5 15 3 11 4 8c1-3 5-4 8 0 3-4 7-3 8 0 1 3-1 7-8 12z',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  down: 'M6 9l6 6 6-6',
};
