import { describe, expect, test } from 'vitest';
import type { Conversation, PlanStep } from '../../conversation.ts';
import { conversationOf, read } from '../read.ts';
import { planFor } from './plan.ts';

const LAMP = 'I have called three times about the lamp you sent broken. Nobody answers. Where is my replacement?';
const ANSWER =
  'Hi Ana,\n\nThree calls about a broken lamp, and nobody answered: that is not how it should be, and I am sorry. Your calls reached an old number because we moved in May. I am sending a new lamp today and I will ring you on Friday at 10 to hear that it works.';

const planOf = (said: string, draft = '') => {
  const conversation = conversationOf(said);
  return planFor(conversation, read(conversation), draft);
};
const names = (plan: readonly PlanStep[]) => plan.map(({ step }) => step);
const open = (plan: readonly PlanStep[]) => names(plan.filter(({ done }) => !done));

describe('the road', () => {
  test('has every step where something went badly wrong', () => {
    expect(names(planOf(LAMP))).toEqual([
      'hear',
      'acknowledge',
      'apologise',
      'explain',
      'fix',
      'personal_touch',
      'follow_up',
      'learn',
    ]);
  });

  test.each([
    ['How do I export my contacts to a CSV file?', ['hear', 'fix']],
    ['Your driver Sam was so kind. Thank you so much!', ['acknowledge', 'personal_touch']],
    ['It would be great if you could add dark mode to the app.', ['hear', 'acknowledge', 'follow_up', 'learn']],
    ['Please cancel my subscription.', ['hear', 'fix', 'learn']],
    ['ok thanks', []],
    [
      'You charged me twice for my March invoice, £49.99.',
      ['hear', 'acknowledge', 'apologise', 'explain', 'fix', 'learn'],
    ],
    ['', ['hear']],
  ])('leaves out what does not apply: %s', (said, steps) => {
    expect(names(planOf(said))).toEqual(steps);
  });

  test('brings somebody in first where there is danger, and knows no gift there', () => {
    const plan = planOf('There is a smell of gas in the kitchen since your engineer left.');
    expect(plan[0]?.step).toBe('fix');
    expect(names(plan)).not.toContain('personal_touch');
  });

  test('knows no apology for a death, and no gift', () => {
    const plan = planOf('My husband passed away last month and I need to close his account.');
    expect(names(plan)).toEqual(['hear', 'acknowledge', 'fix', 'follow_up']);
  });
});

describe('the ticks', () => {
  test('come from the draft', () => {
    expect(open(planOf(LAMP, ANSWER))).toEqual(['learn']);
  });

  test('stay open where the draft is kind and does nothing', () => {
    const plan = planOf(
      LAMP,
      'I am so sorry to hear about the broken lamp and the three calls. I understand how annoying that is.',
    );
    expect(open(plan)).toEqual(['explain', 'fix', 'personal_touch', 'follow_up', 'learn']);
  });

  test('stay open where the draft acts and hears nothing', () => {
    expect(open(planOf(LAMP, 'I have sent it out today.'))).toContain('acknowledge');
  });

  test('ask for no second apology where one was said before', () => {
    const conversation: Conversation = {
      ...conversationOf(LAMP),
      messages: [
        { id: '0', author: 'customer', at: null, text: 'The lamp you sent is broken.' },
        { id: '1', author: 'agent', at: null, text: 'I am sorry that the lamp came broken. I will look into it.' },
        {
          id: '2',
          author: 'customer',
          at: null,
          text: 'That was a week ago. I called twice, and nobody answers. Where is my replacement lamp?',
        },
      ],
    };
    const plan = planFor(conversation, read(conversation));
    expect(plan.find(({ step }) => step === 'apologise')).toMatchObject({
      done: true,
      why: expect.stringContaining('earlier'),
    });
    expect(open(plan)).toContain('acknowledge');
    expect(open(plan)).toContain('follow_up');
  });

  test('say so where sorry was said too often', () => {
    const plan = planOf(
      LAMP,
      'I am sorry about the lamp. I am sorry about the calls. I am very sorry for all that. Sorry again.',
    );
    expect(plan.find(({ step }) => step === 'apologise')?.why).toContain('more than twice');
  });
});

test('the first open step, and no other, is the next', () => {
  for (const plan of [planOf(LAMP), planOf(LAMP, ANSWER), planOf('How do I reset my password?')]) {
    const next = plan.filter(({ why }) => why.startsWith('Next: '));
    expect(next).toHaveLength(1);
    expect(next[0]).toBe(plan.find(({ done }) => !done));
  }
});

test('what is to be done is said in one plain sentence or two', () => {
  for (const { why } of planOf(LAMP)) {
    expect(why).toMatch(/[.?]$/);
    expect(why.split(' ').length).toBeLessThanOrEqual(26);
  }
});
