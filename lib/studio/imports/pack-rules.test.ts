import { expect, test } from 'vitest';
import { pack } from '../../../test/support/packs.ts';
import { faultsOf } from '../../engine/coach/team/check.ts';
import { teamRuleOf } from '../../panel/coach/team-rules.ts';
import { writePack } from '../../schema/pack.ts';
import { checkRules } from './pack-rules.ts';

const rule = (id: string, change: object = {}) => ({
  kind: 'rule' as const,
  id,
  body: {
    version: 1,
    name: `Rule ${id}`,
    match: '(your|the) ticket',
    severity: 'medium',
    reason: 'They write about their things.',
    instead: null,
    matches: ['I closed your ticket.'],
    misses: ['A train ride.'],
    ...change,
  },
});

test('rules of a pack that fail their own examples, or are written wrongly, are named with why', async () => {
  const text = writePack(
    pack([
      rule('good'),
      rule('deaf', { matches: ['I closed your case.'] }),
      rule('eager', { misses: ['The ticket for the train.'] }),
      rule('odd', { match: '(your ticket' }),
    ]),
  );
  const faulty = await checkRules(text, async (body) => faultsOf(teamRuleOf({ id: 'tried', body })));
  expect(faulty.map(({ name, faults }) => [name, faults.map(({ kind }) => kind)])).toEqual([
    ['Rule deaf', ['not_found']],
    ['Rule eager', ['found']],
    ['Rule odd', ['syntax']],
  ]);
});
