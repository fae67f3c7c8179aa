import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import type { Reading, Suggestion } from '../../lib/conversation.ts';
import { parsed, run, start } from './support/command.ts';
import { validator } from './support/validator.ts';

type Read = Reading & { id: unknown; error?: string };
const line = (id: unknown, text: string) => `${JSON.stringify({ id, text })}\n`;

// Each of these starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('the command itself', () => {
  test('shows its usage', async () => {
    const { status, out, err } = await run(['--help']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: .*VERB/);
  });

  test.each([[['raed'], /^attune: there is no verb "raed"\n\nUsage: /]])(
    '%j is refused with status 2',
    async (args, said) => {
      const { status, out, err } = await run(args, line(1, 'Hello'));
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(said);
    },
  );

  test.each(['read', 'suggest', 'review'])('%s of nothing is nothing', async (verb) => {
    expect(await run([verb], '\u{feff}')).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('lines', () => {
  test('come back in order, with the keys of the contract in its order', async () => {
    const { status, out } = await run(['read'], line('b', 'I am angry.') + line(7, 'Thank you!'));
    const lines = parsed<Read>(out);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['b', 7]);
    const keys =
      'id language sure headline polarity feelings scores signals causes injustice motivators stage need arc evidence cut';
    for (const read of lines) expect(Object.keys(read).join(' ')).toBe(keys);
    const evidence = lines.flatMap((read) => read.evidence);
    for (const one of evidence)
      expect(Object.keys(one).join(' ')).toBe('for rule message quote start end weight reason');
    expect(evidence.length).toBeGreaterThan(0);
  });

  test('a suggestion has the keys of the contract in its order', async () => {
    const conversation = { messages: [{ author: 'customer', text: 'My parcel 4711 is late and I am angry.' }] };
    const { out } = await run(['suggest'], JSON.stringify({ id: 1, conversation }));
    const [suggestion] = parsed<Suggestion>(out);
    expect(Object.keys(suggestion ?? {}).join(' ')).toBe('id reading persona replies gestures plan person');
    for (const reply of suggestion?.replies ?? []) {
      expect(Object.keys(reply).join(' ')).toBe('id approach text moves unfilled');
    }
  });

  test('a bad line does not stop the rest, and shows in the status', async () => {
    const { status, out, err } = await run(['read'], `${line(1, 'Hello')}{"id": 2}\n\noops\n${line(3, 'Hello')}`);
    expect([status, err]).toEqual([1, '']);
    expect(parsed<Read>(out).map(({ id, error }) => [id, error?.slice(0, 10)])).toEqual([
      [1, undefined],
      [2, 'give text '],
      [null, 'the line i'],
      [null, 'not JSON: '],
      [3, undefined],
    ]);
  });

  test('CRLF, a byte order mark, bytes that are not UTF-8, no last end', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\u{feff}{"id": "a", "text": "I am '),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(' angry"}\r\n{"id": "b", "text": "Hello"}'),
    ]);
    const { status, out } = await run(['read'], bytes);
    expect(status).toBe(0);
    expect(parsed<Read>(out).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(out.endsWith('\n')).toBe(true);
  });

  test('the same input gives the same output', async () => {
    const input = line(1, 'Third time I ask about invoice 88. Nobody answers!') + line(2, 'Lovely, thank you so much.');
    expect((await run(['read'], input)).out).toBe((await run(['read'], input)).out);
  });

  test('are answered as they come, not at the end', async () => {
    const child = start('read');
    for (const id of [1, 2]) {
      child.stdin.write(line(id, 'Where is my parcel?'));
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      expect(parsed<Read>(answer.toString())[0]?.id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('a reader that goes away ends the work quietly', async () => {
    const child = start('read');
    const err: Buffer[] = [];
    child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
    child.stdin.on('error', () => undefined);
    child.stdin.write(line(1, 'Where is my parcel?'));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(line(2, 'Where is my parcel? '.repeat(20)).repeat(2000));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(Buffer.concat(err).toString()).toBe('');
  });
});

describe('size', () => {
  const fits = validator('read.out');
  const megabyte = (piece: string) => piece.repeat(Math.ceil(1_050_000 / Buffer.byteLength(piece)));

  test('a megabyte of anything is read, visibly cut', async () => {
    const pieces = [
      'I have been waiting for three weeks and nobody answers. ',
      'a',
      '!',
      '<',
      '😡',
      'a ',
      'x@example.org ',
    ];
    const { status, out } = await run(['read'], pieces.map((piece) => line(piece, megabyte(piece))).join(''));
    expect(status).toBe(0);
    for (const read of parsed<Read>(out)) {
      expect(fits(read)).toBeNull();
      expect([read.id, read.cut]).toEqual([read.id, true]);
    }
  });

  test('a megabyte of quoted history is nobody’s turn', async () => {
    const { status, out } = await run(
      ['read'],
      line('old', megabyte('> I am furious\n')) + line('next', 'I am angry.'),
    );
    expect(status).toBe(0);
    expect(parsed<Read>(out).map(({ headline }) => headline)).toEqual(['neutral', 'anger']);
  });
});
