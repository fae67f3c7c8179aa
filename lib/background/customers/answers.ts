import type { Whose } from '../../follow-ups.ts';
import { parseImport, parseMark, parseNote, parseUndo, parseWhose } from '../../schema/customer.ts';
import { siteStates } from '../../settings.ts';
import { importCustomers, lastImport, undoPart } from '../../team/customer-imports.ts';
import { cardFor, eraseCustomer, markCustomer, notePreferences, unlinkCustomers } from '../../team/customers.ts';
import { erase } from '../../team/documents.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { customerHash, customerHashes, forgetKey } from '../customer-key.ts';
import { backUp, dropBackups } from '../data/backups.ts';
import { ownLedger } from '../gestures/answers.ts';
import { eraseFits, keepFit } from '../replies/fits.ts';

type CustomerKind = Extract<keyof Answers, `customer.${string}`>;

/** Every kind of document that may be about a customer. */
const KINDS = ['customer', 'followup', 'gesture', 'approval', 'outcome'];

async function known({ email }: Whose): Promise<string> {
  const customer = await customerHash(email);
  if (customer === null) throw new Error('Without a mail address nobody can be told apart.');
  return customer;
}

/** What panels and pages ask about customers. */
export const customerAnswers: Pick<Answers, CustomerKind> = {
  'customer.card': async (asked) => {
    const customer = await customerHash(parseWhose(asked).email);
    return { card: customer === null ? null : await cardFor(store(), customer) };
  },
  'customer.note': async (asked) => {
    const { whose, change, from } = parseNote(asked);
    return notePreferences(store(), await known(whose), change, from);
  },
  'customer.mark': async (asked) => {
    const { whose, mark } = parseMark(asked);
    return markCustomer(store(), await known(whose), mark);
  },
  'customer.new_key': async () => {
    // First what the old key leads to, then the key: stopped in between, the same step again ends it.
    const cards = await erase<object>(store(), 'customer', () => true);
    const unlinked = await unlinkCustomers(
      store(),
      KINDS.filter((kind) => kind !== 'customer'),
    );
    await eraseFits();
    await forgetKey();
    await dropBackups();
    await ownLedger().again();
    return { unlinked: cards + unlinked };
  },
  'customer.import': async (asked) => {
    const { id, customers } = parseImport(asked);
    // A file comes in parts, and what was there before the first is what one may want back.
    if ((await lastImport(store()))?.id !== id) await backUp('import');
    const hashes = await customerHashes(customers.map(({ email }) => email));
    const wanted = customers.map(({ change }, at) => ({ customer: hashes[at] ?? '', change }));
    await importCustomers(store(), id, wanted, new Date().toISOString());
    return { noted: wanted.length };
  },
  'customer.imported': async () => ({ last: await lastImport(store()) }),
  'customer.undo_import': async (asked) => {
    const { id, from } = parseUndo(asked);
    return undoPart(store(), id, from);
  },
  'customer.erase': async (asked, { origin }) => {
    const whose = parseWhose(asked);
    const erased = await eraseCustomer(store(), await known(whose), KINDS);
    await ownLedger().again();
    // Whoever puts a backup back must not bring them back with it.
    await dropBackups();
    // What was said of how to write to them stands apart, by site; a page of ours means all sites.
    const origins = new Set([origin, ...Object.keys(await siteStates.getValue())]);
    for (const site of origins) await keepFit(site, { ticket: '', email: whose.email }, {});
    return { erased };
  },
};
