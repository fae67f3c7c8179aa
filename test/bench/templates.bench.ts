import { suggest } from '../../lib/engine/suggest.ts';
import { renderTemplate } from '../../lib/engine/templates/render.ts';
import { searchTemplates } from '../../lib/engine/templates/search.ts';
import { type Bench, type Figures, median } from './support/bench.ts';
import { lateParcel, manyTemplates } from './support/templates.ts';

const COUNT = 500;
const LIMIT_MS = 10;
const SHOWN = 3;

/** What a panel does with a reading: three replies, and the best three of so many templates. What to echo was taken out before. */
export async function suggestOver(count: number): Promise<Figures> {
  const templates = manyTemplates(count);
  const figures: number[] = [];
  const ranked: number[] = [];
  for (let call = 0; call < 60; call += 1) {
    const { conversation, reading } = lateParcel(call);
    const [first] = templates.slice(0, 1);
    if (first !== undefined) await renderTemplate(first, { conversation, reading });
    const began = performance.now();
    suggest(conversation, reading);
    const written = performance.now();
    const found = searchTemplates('', templates, conversation, reading, SHOWN);
    for (const { template } of found) await renderTemplate(template, { conversation, reading });
    if (call < 20) continue;
    const now = performance.now();
    figures.push(now - began);
    ranked.push(now - written);
  }
  return { figure: median(figures), note: `the templates alone ${median(ranked).toFixed(2)} ms` };
}

export const bench: Bench = {
  id: 'templates',
  measure: `suggest over ${COUNT} templates`,
  unit: 'ms',
  budget: LIMIT_MS,
  run: () => suggestOver(COUNT),
};
