/** The words of the English locale where no extension gives them. Import this before anything that shows words. */
import locale from '../../locales/en.json' with { type: 'json' };

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, path: string, into: Map<string, string>): Map<string, string> {
  for (const [key, value] of Object.entries(tree)) {
    const name = path ? `${path}_${key}` : key;
    if (typeof value === 'string') into.set(name, value);
    else if (Object.keys(value).every((form) => /^(\d|n)$/.test(form)))
      into.set(name, Object.values(value).join(' | '));
    else flatten(value, name, into);
  }
  return into;
}

const messages = flatten(locale, '', new Map());

/** As `browser.i18n.getMessage`, from the English file. */
export function getMessage(name: string, given: string | string[] = []): string {
  const substitutions = typeof given === 'string' ? [given] : given;
  return (messages.get(name) ?? '').replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
}

interface Host {
  browser?: { i18n?: object };
  chrome?: object;
}

/** In unit tests a fake browser is there already and lacks only the words; in a plain page nothing is. */
const fake = (globalThis as Host).browser;
if (fake?.i18n) Object.assign(fake.i18n, { getMessage });
else Object.assign(globalThis, { chrome: { i18n: { getMessage }, runtime: { id: 'gallery' } } });
