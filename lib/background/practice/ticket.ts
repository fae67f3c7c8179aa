/**
 * A ticket that a person has made anonymous, on its way from a panel to the form of a scenario: in the browser's session
 * memory, never on disk, for one taking and for minutes.
 */
import { browser } from 'wxt/browser';
import { readRole } from '../../roles.ts';
import { parseTicketStart } from '../../schema/ticket-start.ts';

const PREFIX = 'ticket-start:';
/** Minutes for a page to load. */
const KEPT_MINUTES = 5;

/** Whether somebody here writes scenarios: who works alone, and trainers. */
export async function mayWrite(): Promise<boolean> {
  const { role } = await readRole();
  return role === 'solo' || role === 'trainer';
}

/** Opens the form for it. @throws where it has not the shape, and where somebody writes none here. */
export async function openForm(given: unknown): Promise<void> {
  if (!(await mayWrite())) throw new Error('Only trainers write scenarios here.');
  const start = parseTicketStart(given);
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + id]: start });
  await browser.alarms.create(PREFIX + id, { delayInMinutes: KEPT_MINUTES });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/training.html' as never)}#write/${id}` });
}

/** Takes it out; null where there is none of this name any more. */
export async function takeStart(id: string): Promise<ReturnType<typeof parseTicketStart> | null> {
  const name = PREFIX + id;
  const stored = (await browser.storage.session.get(name))[name];
  await browser.storage.session.remove(name);
  await browser.alarms.clear(name);
  return stored === undefined ? null : parseTicketStart(stored);
}

/** Nobody has taken it. Alarms of others are none of ours. */
export async function dropStartOnAlarm(name: string): Promise<void> {
  if (name.startsWith(PREFIX)) await browser.storage.session.remove(name);
}
