import { describe, expect, test } from 'vitest';
import { UsageError } from '../../tools/attune/usage.ts';
import { chooseVerb } from '../../tools/attune/verbs.ts';

describe('the arguments choose a verb', () => {
  test.each([[['--help']], [['-h']], [['help']], [['read', '--help']], [['review', '-h']]])('%j: the usage', (args) => {
    expect(chooseVerb(args)).toBe('help');
  });

  test.each([[['read']], [['suggest']], [['review']]])('%j', (args) => {
    expect(chooseVerb(args)).toBeTypeOf('function');
  });

  test.each([
    [[], 'say which verb: read, suggest or review', true],
    [['raed'], 'there is no verb "raed"', true],
    [['constructor'], 'there is no verb "constructor"', true],
    [['__proto__'], 'there is no verb "__proto__"', true],
    [['read', 'file.jsonl'], 'read takes no arguments; lines come on standard input', true],
  ])('%j is refused', (args, message, help) => {
    expect(() => chooseVerb(args)).toThrow(new UsageError(message, help));
  });
});
