import { said } from '../said.ts';

/** What the page says by itself, without the panel. */
export const pageWords = () => ({
  updated: said('page.updated'),
  kept_out: said('page.kept_out'),
  dismiss: said('panel.dismiss'),
});
