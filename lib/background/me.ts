/** Whoever works in this browser, as long as there is no team. */
export const ME = 'me';
