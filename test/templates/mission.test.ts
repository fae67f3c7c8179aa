/** What an agent finds among the templates for one customer, and what that customer gets to read. */
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../lib/conversation.ts';
import { find, render } from '../../lib/engine/templates/shelf.ts';
import type { FoundTemplate, Unfilled } from '../../lib/templates.ts';
import { from } from './own.ts';

/** The agent opens the list on a ticket, or types into its search. */
function agentLooks(name: string, text: string, more: Partial<Conversation> = {}, query = '') {
  const { conversation, reading } = from(name, text, { agent: { name: 'Sam Okafor' }, ...more });
  const found = find([], query, conversation, reading, 5);
  const inserts = async ({ template }: FoundTemplate, given: Record<string, string>) => {
    const made = await render(template, { conversation, reading, given });
    if ('trouble' in made) throw new Error(made.trouble);
    return made;
  };
  return { found, inserts, of: (kind: string) => found.find(({ template }) => template.kind === kind) };
}

const got = (found: FoundTemplate | undefined): FoundTemplate => {
  if (found === undefined) throw new Error('The agent found no such template.');
  return found;
};

test('[W8] an agent with a worried newcomer is offered a story with when it fits, and it goes out only once a true one is filled in', async () => {
  const { of, inserts } = agentLooks(
    'Gertrud Sommer',
    'I want to move my savings to you but I am worried, I have never done this before. Is it safe?',
  );
  const story = got(of('story'));
  expect(story.template.why).toContain('For somebody who hesitates');
  const empty = await inserts(story, {});
  const isStory = ({ name }: Unfilled) => name === 'true story';
  expect(empty.unfilled.find(isStory)?.hint).toContain('really happened');
  const told = await inserts(story, { 'true story': 'A teacher moved to us in spring.' });
  expect(told.text).toContain('A teacher moved to us in spring.');
});

test('[W8] no story is offered to somebody whose mother has died or who has called three times', () => {
  const grieving = agentLooks(
    'Joanna Reid',
    'My mother died last month and I am worried about her account. Is it safe?',
  );
  const tired = agentLooks(
    'Marek Novy',
    'This is the third time I write, I am worried and furious. Is my money safe or not?',
  );
  expect([grieving.of('story'), tired.of('story')]).toEqual([undefined, undefined]);
});

test('[W11] an agent answers a customer who asks about earlier feedback with what it changed, and the customer reads what they said and what was done', async () => {
  const before = [
    { id: '0', author: 'customer' as const, at: null, text: 'I suggest you print the allergens in larger letters.' },
    { id: '1', author: 'agent' as const, at: null, text: 'Hello Judith, I have taken your suggestion to the kitchen.' },
    {
      id: '2',
      author: 'customer' as const,
      at: null,
      text: 'Hello, what became of my suggestion about the allergens?',
    },
  ];
  const { of, inserts } = agentLooks('Judith Amsel', '', { messages: before });
  const answer = got(of('you_said_we_did'));
  expect(answer.why).toContain('“my suggestion”');
  const { text, unfilled } = await inserts(answer, {
    'what changed': 'the allergens stand beside each dish',
    'how it came about': 'I took your suggestion to the kitchen',
    day: '1 July',
  });
  expect(text).toContain('You said it, and we did it.');
  expect(text).toContain('the allergens stand beside each dish');
  expect(unfilled).toEqual([]);
});

test('[R4] an agent thanks a customer for an idea and records it, and the customer reads its number, who decides and by when', async () => {
  const { of, inserts } = agentLooks(
    'Yara Haddad',
    'I have an idea: it would be great if you could add a dark mode to the app.',
  );
  const { text } = await inserts(got(of('idea')), {
    'the idea': 'a dark mode',
    reference: '318',
    'name of colleague': 'Nadia Wolf',
    day: 'Monday',
    'end date': '30 June',
  });
  for (const words of ['Thank you for your idea', 'number 318', 'Nadia Wolf', '30 June', 'also if it is a no'])
    expect(text).toContain(words);
});

describe('advocates', () => {
  const PRAISE =
    'Your bike repair was excellent. I have already recommended you to three colleagues at work, thank you so much!';

  test('[E4] an agent who reads that a customer recommends us finds a kind way to ask, and the customer may say no', async () => {
    const { of, inserts } = agentLooks('Matteo Rizzi', PRAISE);
    const ask = got(of('advocate'));
    expect(ask.why).toMatch(/advocacy shows in “.*recommended/);
    expect((await inserts(ask, {})).text).toContain("If not, nothing changes, and I won't ask again.");
  });

  test('[E4] nobody is asked who thanks us and is about to leave', () => {
    const { of } = agentLooks(
      'Matteo Rizzi',
      'Thank you for the years, I used to recommend you, but I am cancelling and switching to another shop.',
    );
    expect(of('advocate')).toBeUndefined();
  });
});

test.each([
  ['email', 'Kind regards,\nSam Okafor', 4000],
  ['social', '', 280],
] as const)(
  '[E6] an agent on %s finds the true story in the form that channel asks for',
  async (channel, end, most) => {
    const { of, inserts } = agentLooks(
      'Nora Walker',
      'Why do you print a snail on every pair of boots? Is there a story behind it?',
      { channel },
    );
    const { text } = await inserts(got(of('story')), { 'true story': 'Our founder found a snail in the first pair.' });
    expect(text).toContain('Our founder found a snail in the first pair.');
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text.endsWith(end)).toBe(true);
  },
);

describe('offers', () => {
  test('[G8] an agent is shown an offer with the words in which the customer asked for it', async () => {
    const text = 'Is there a larger plan with more storage? My photos nearly fill what I have.';
    const { of } = agentLooks('Wouter de Boer', text);
    const { evidence } = got(of('offer'));
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
    expect(evidence?.quote).toBe('larger plan');
  });

  test('[G8] an agent finds no offer where the customer has shown no interest, not even by its name', () => {
    const text = 'How do I change the address on my account?';
    expect(agentLooks('Wouter de Boer', text).of('offer')).toBeUndefined();
    expect(agentLooks('Wouter de Boer', text, {}, '/upgrade').found).toEqual([]);
  });
});
