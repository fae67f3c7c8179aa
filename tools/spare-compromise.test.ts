import { fileURLToPath } from 'node:url';
import nlp from 'compromise/one';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import { HALVES, type Half, labelledOf } from '../test/labelled/labelled.ts';
import { spareCompromise } from './spare-compromise.ts';

/** What contractions, numbers and units are taken apart by, beside what customers write. */
const ODD = ["ain't", "there's been", '5-9pm', '4km', "j'aime l'amour", "how'd you", 'cannot, dunno', '44-2', '$5-10'];

interface Document {
  document: unknown;
}

async function spared(): Promise<typeof nlp> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [spareCompromise()],
    build: { write: false, lib: { entry: fileURLToPath(import.meta.resolve('compromise/one')), formats: ['es'] } },
  })) as Rollup.RollupOutput[];
  const code = built[0]?.output[0].code ?? '';
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

const PARTS = ['pre', 'text', 'post', 'normal', 'implicit', 'machine', 'alias'];

it('splits every labelled message into the same terms as the whole of compromise', async () => {
  const shipped = await spared();
  const termsOf = (read: typeof nlp, text: string) =>
    JSON.stringify((read(text) as unknown as Document).document, PARTS);
  const texts = [
    ...ODD,
    ...(Object.keys(HALVES) as Half[]).flatMap((half) => labelledOf(half).map(({ text }) => text)),
  ];
  expect(texts.length).toBeGreaterThan(1000);
  for (const text of texts) expect(termsOf(shipped, text)).toBe(termsOf(nlp, text));
}, 30_000);
