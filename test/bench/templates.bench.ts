import { renderTemplate } from '../../lib/engine/templates/render.ts';
import { searchTemplates } from '../../lib/engine/templates/search.ts';
import { type Bench, median } from './support/bench.ts';
import { lateParcel, manyTemplates } from './support/templates.ts';

const COUNT = 500;
const LIMIT_MS = 10;
const SHOWN = 3;

/** Ranks so many templates for a message and renders the first three; what to echo was taken out before. */
export async function rankAndRender(count: number): Promise<number> {
  const templates = manyTemplates(count);
  const figures: number[] = [];
  for (let call = 0; call < 60; call += 1) {
    const { conversation, reading } = lateParcel(call);
    const [first] = templates.slice(0, 1);
    if (first !== undefined) await renderTemplate(first, { conversation, reading });
    const began = performance.now();
    const found = searchTemplates('', templates, conversation, reading, SHOWN);
    for (const { template } of found) await renderTemplate(template, { conversation, reading });
    if (call >= 20) figures.push(performance.now() - began);
  }
  return median(figures);
}

export const bench: Bench = {
  id: 'templates',
  measure: `rank ${COUNT} templates and render the best three`,
  unit: 'ms',
  budget: LIMIT_MS,
  run: async () => ({ figure: await rankAndRender(COUNT) }),
};
