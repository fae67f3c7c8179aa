import { browser } from 'wxt/browser';

/**
 * A text of the locale, `$1` … `$9` in it replaced in order. For what WXT runs before it has made `#i18n`: the background and
 * what is put into pages.
 */
export const said = (key: string, given: string[] = []): string =>
  browser.i18n.getMessage(key.replaceAll('.', '_') as never, given);
