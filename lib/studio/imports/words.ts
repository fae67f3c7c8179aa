/**
 * Names of placeholders that several products share, and what we call them. A bare company is the customer's in one product and ours in another:
 * the agent is asked. Case does not matter in looking them up.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  'customer.first_name':
    'first_name firstname customer.firstname customer.first_name user.first_name contact.first_name',
  'customer.full_name':
    'name full_name fullname customer.name customer.fullname customer.full_name user.name contact.name',
  'agent.name': 'agent.name agent.fullname agent.full_name teammate.name',
  'agent.first_name': 'agent.firstname agent.first_name teammate.first_name teammate.firstname',
  'company.name': 'helpdesk_name app.name workspace.name',
  'thread.subject': 'subject ticket.subject ticket.title conversation.subject',
  'thread.channel': 'ticket.via ticket.channel',
  'order.number': 'order.number order.name order_number order.id',
};

export const SHARED_NAMES: ReadonlyMap<string, string> = namesOf(MEANINGS);

/** `{variable: 'their names, by spaces'}` as a map from each of their names. */
export function namesOf(meanings: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(meanings).flatMap(([ours, theirs]) => theirs.split(' ').map((name) => [name, ours] as const)),
  );
}

/** `ticket.requester.first_name` as a person says it: "requester first name". */
export function spoken(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\[\d*\]/g, ' ')
    .split(/[._\s]+/)
    .filter((word) => word !== '');
  const last = words.length > 2 ? words.slice(-3) : words;
  return last.join(' ').toLowerCase();
}
