import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestionsPage } from './replies/page.ts';
import { ROOT } from './shell.ts';
import { main } from './trouble.ts';

const PAGE = join(ROOT, 'docs', 'suggestions.md');

/** `npm run docs:suggestions`: writes docs/suggestions.md anew from the engine as it is. */
async function suggestions(): Promise<undefined> {
  const page = suggestionsPage();
  const changed = !existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page;
  if (changed) writeFileSync(PAGE, page);
  console.log(changed ? 'Wrote docs/suggestions.md anew.' : 'docs/suggestions.md was up to date.');
}

await main(suggestions);
