/** What the section on data works with. */
export const port = {};
