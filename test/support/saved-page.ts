import { readFileSync } from 'node:fs';

/**
 * Shows a page saved under `test/fixtures` in the test's document, at an address. The markup is our own fixture, in a
 * document without a browser: the one place where a string may become a page.
 */
export function showSavedPage(path: string, address = '/'): void {
  showMarkup(readFileSync(`test/fixtures/${path}`, 'utf8').replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/gu, ''), address);
}

/** Shows markup that a test has written itself. */
export function showMarkup(markup: string, address = '/'): void {
  document.documentElement.innerHTML = markup;
  history.replaceState(null, '', address);
}
