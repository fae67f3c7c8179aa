const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on a 20 × 20 grid, one path an icon. */
const PATHS = {
  all: 'M3 11h4l1.5 2.500h3L13 11h4M5 4h10l2 7v5H3v-5z',
  unread: 'M3 5h14v10H3zM3 6l7 5 7-5',
  open: 'M4 4h12v9H9l-4 3v-3H4z',
  pending: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4l3 2',
  solved: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M7 10l2.2 2.200L13.2 8',
  email: 'M3 5h14v10H3zM3 6l7 5 7-5',
  chat: 'M4 4h12v9H9l-4 3v-3H4z',
  social: 'M10 3a7 7 0 1 0 3.5 13M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0v1.200a2 2 0 0 0 4 0V10a7 7 0 0 0-7-7',
  phone: 'M5 3h3l1.5 4-2 1.500a9 9 0 0 0 4 4l1.5-2 4 1.500v3c0 1-1 2-2 2C9 17 3 11 3 5c0-1 1-2 2-2',
  search: 'M9 3.500a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  back: 'M12 4l-6 6 6 6',
  person: 'M10 3.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6M4 17c0-3.5 2.5-5 6-5s6 1.5 6 5',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M8 4h7M5 16h7M11.5 4l-3 12',
  list: 'M8 5h9M8 10h9M8 15h9M3.5 5h1M3.5 10h1M3.5 15h1',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9',
  reply: 'M8 5L3 10l5 5M3 10h9c3 0 5 2 5 5',
};

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
