import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { OUT_KINDS, SHARED_KINDS } from '../../lib/team/sync/kinds.ts';
import { designOf } from './design.ts';

interface User {
  name: string | null;
  roles: string[];
}

const SECURITY = { admins: { names: [], roles: [] }, members: { names: ['sam'], roles: ['attune:lead'] } };
const LEAD = { name: 'lea', roles: ['attune:lead'] };
const AGENT = { name: 'sam', roles: ['attune:agent'] };
const ADMIN = { name: 'root', roles: ['_admin'] };

/** Why the server would refuse, or null. */
function judge(which: 'shared' | 'agent', user: User, doc: object, before: object | null = null): string | null {
  const check = vm.runInNewContext(`(${designOf(which).validate_doc_update})`) as (...given: unknown[]) => void;
  try {
    check(doc, before, user, SECURITY);
    return null;
  } catch (thrown) {
    return (thrown as { forbidden: string }).forbidden;
  }
}

describe('[S31] the shared database', () => {
  test.each(SHARED_KINDS)('takes a %s of a lead, and none of an agent', (kind) => {
    const doc = { _id: `${kind}:one:lea`, by: 'lea' };
    expect(judge('shared', LEAD, doc)).toBeNull();
    expect(judge('shared', AGENT, doc)).toMatch(/Only leads/);
    expect(judge('shared', { name: null, roles: [] }, doc)).toMatch(/Only leads/);
  });

  test.each(['customer:kim', 'outcome:1', 'followup:1', 'gesture:1', 'templates', ':x', `template:${'x'.repeat(200)}`])(
    'does not take %s, whoever brings it',
    (_id) => expect(judge('shared', LEAD, { _id })).toMatch(/Nothing of this kind/),
  );

  test('a note that something is to be erased is signed, and stays', () => {
    const note = { _id: 'purge:template:a', by: 'lea' };
    expect(judge('shared', LEAD, { ...note, by: 'sam' })).toMatch(/signs/);
    expect(judge('shared', LEAD, note, note)).toMatch(/stays erased/);
    expect(judge('shared', LEAD, { ...note, _deleted: true }, note)).toMatch(/stays erased/);
    expect(judge('shared', ADMIN, { ...note, _deleted: true }, note)).toBeNull();
  });

  test('what a lead decides is signed by that lead, and stays; old ones may be cleared away', () => {
    const said = { _id: 'decision:one:lea', by: 'lea', yes: true };
    expect(judge('shared', LEAD, { ...said, by: 'noor' })).toMatch(/signs/);
    expect(judge('shared', LEAD, { ...said, _id: 'decision:one:noor' })).toMatch(/signs/);
    expect(judge('shared', LEAD, { ...said, yes: false }, said)).toMatch(/stays decided/);
    expect(judge('shared', LEAD, { _id: said._id, _deleted: true }, said)).toBeNull();
    expect(judge('shared', AGENT, { ...said, _id: 'decision:one:sam', by: 'sam' })).toMatch(/Only leads/);
  });

  test('a line of the log is signed by whoever did it, and stays; old ones may be cleared away', () => {
    const line = { _id: 'change:one', by: 'lea', did: 'changed' };
    expect(judge('shared', LEAD, { ...line, by: 'noor' })).toMatch(/signs/);
    expect(judge('shared', LEAD, { ...line, did: 'removed' }, line)).toMatch(/stays as it was/);
    expect(judge('shared', LEAD, { _id: line._id, _deleted: true }, line)).toBeNull();
  });

  test('a lead of another team on the server is no lead here', () => {
    const other = { name: 'lea', roles: ['berlin:lead', 'attune:agent'] };
    expect(judge('shared', other, { _id: 'template:a' })).toMatch(/Only leads/);
    expect(judge('agent', other, { _id: 'thanked:1', passed: 'lea' })).toMatch(/Only its agent/);
  });

  test('leads take away what they have published', () => {
    expect(judge('shared', LEAD, { _id: 'template:a', _deleted: true }, { _id: 'template:a' })).toBeNull();
  });

  test('nobody but the administrator changes the checks', () => {
    expect(judge('shared', LEAD, { _id: '_design/attune' })).toMatch(/administrator/);
    expect(judge('shared', ADMIN, { _id: '_design/attune' })).toBeNull();
  });
});

describe("[S31] an agent's own database", () => {
  test.each(OUT_KINDS)('takes a %s of its agent once, under their own name', (kind) => {
    const doc = { _id: `${kind}:one`, author: 'sam' };
    expect(judge('agent', AGENT, doc)).toBeNull();
    expect(judge('agent', AGENT, doc, doc)).toMatch(/stays as it was/);
    expect(judge('agent', AGENT, { ...doc, _deleted: true }, doc)).toMatch(/stays as it was/);
    expect(judge('agent', AGENT, { ...doc, author: 'lea' })).toMatch(/author/);
  });

  test('takes thanks that a lead passes on, once and signed; nobody else passes any on', () => {
    const thanks = { _id: 'thanked:one', by: 'kim', for: 'own', day: '2026-11-20', passed: 'lea' };
    expect(judge('agent', LEAD, thanks)).toBeNull();
    expect(judge('agent', LEAD, thanks, thanks)).toMatch(/stays as it was/);
    expect(judge('agent', LEAD, { ...thanks, _deleted: true }, thanks)).toMatch(/stays as it was/);
    expect(judge('agent', LEAD, { ...thanks, passed: 'ida' })).toMatch(/signs/);
    expect(judge('agent', LEAD, { ...thanks, ticket: 'B-4471' })).toMatch(/No customer/);
    expect(judge('agent', AGENT, { ...thanks, passed: 'sam', author: 'sam' })).toMatch(/Nothing of this kind/);
    expect(judge('agent', { name: 'kim', roles: ['attune:agent'] }, { ...thanks, passed: 'kim' })).toMatch(
      /Only its agent/,
    );
  });

  test('nobody else writes there: no other agent, no lead', () => {
    for (const user of [LEAD, { name: 'kim', roles: ['attune:agent'] }])
      expect(judge('agent', user, { _id: 'gesture:one', author: user.name })).toMatch(/Only its agent/);
  });

  test.each(['customer', 'ticket', 'helpdesk'])('a document that names a %s is refused', (key) => {
    expect(judge('agent', AGENT, { _id: 'gesture:one', author: 'sam', [key]: 'x' })).toMatch(/No customer/);
  });

  test.each(['template:a', 'practice:1', 'coach:1', 'habit:1', 'fit:1', 'conversation:1'])(
    '%s never lands there',
    (_id) => expect(judge('agent', AGENT, { _id, author: 'sam' })).toMatch(/Nothing of this kind/),
  );
});

test('the text is a function as CouchDB takes it, in the language that its oldest engine speaks', () => {
  for (const which of ['shared', 'agent'] as const) {
    const text = designOf(which).validate_doc_update;
    expect(text).toMatch(/^function validate\(/);
    expect(text).not.toMatch(/=>|`|\blet\b|\bconst\b|\.\.\./);
  }
});
