/** @type {(id: string | null) => void} */
let follow = () => {};

/** The ticket the address names, or null on the start page. */
export const currentId = () => decodeURIComponent(/^\/tickets\/([^/]+)/.exec(location.pathname)?.[1] ?? '') || null;

/** @param {string} id */
export const pathTo = (id) => `/tickets/${encodeURIComponent(id)}${location.search}`;

/** @param {string} id */
export function navigate(id) {
  if (id !== currentId()) history.pushState(null, '', pathTo(id));
  follow(id);
}

/**
 * Calls back for the address of now, and for every later one.
 * @param {(id: string | null) => void} callback
 */
export function onRoute(callback) {
  follow = callback;
  addEventListener('popstate', () => callback(currentId()));
  callback(currentId());
}
