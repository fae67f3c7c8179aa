import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADAPTERS } from '../../lib/adapters.ts';

const PATH = 'test/fixtures/adapter-versions.json';
const known: Record<string, { version: number; is: string }> = JSON.parse(readFileSync(PATH, 'utf8'));

test.each(ADAPTERS.map((adapter) => [adapter.id, adapter] as const))(
  '%s: an adapter that is another than it was has another version, so that older fixes rest',
  (id, { version = 1, ...adapter }) => {
    const is = createHash('sha256').update(JSON.stringify(adapter)).digest('hex').slice(0, 16);
    const hint = `Raise the version of lib/page/adapters/${id}.ts once it was released, and write it with "${is}" into ${PATH}.`;
    expect(known[id], hint).toEqual({ version, is });
  },
);
