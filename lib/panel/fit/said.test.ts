import { expect, test } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { readText } from '../../engine/read.ts';
import { fittingOf, withMotivator, withStage, withTrait } from './said.ts';

const text = 'Hello, my kettle arrived broken and I would like to know what can be done about it now.';
const conversation: Conversation = {
  id: '1',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: null,
  customer: { name: null, email: null, since: null, segment: null, locale: null },
  agent: { name: null },
  messages: [{ id: '0', author: 'customer', at: null, text }],
};
const reading = {
  ...readText(text),
  motivators: [
    { name: 'freedom' as const, strength: 0.4 },
    { name: 'security' as const, strength: 0.8 },
  ],
};
const fitting = (wishes = {}) => fittingOf(conversation, reading, wishes);

test('what stands is as read, strongest first, and what the agent said is apart from it', () => {
  const { read, said } = fitting({ tone: 'warmer', stage: 'at_risk', liked: { a: 1 } });
  expect(read.motivators).toEqual(['security', 'freedom']);
  expect(said).toEqual({ stage: 'at_risk' });
});

test('saying what was read takes the word back', () => {
  const formal = withTrait(fitting(), 'formality', 'formal');
  expect(formal).toEqual({ persona: { formality: 'formal' } });
  const both = withTrait(fitting(formal), 'pace', 'hurried');
  expect(both).toEqual({ persona: { formality: 'formal', pace: 'hurried' } });
  expect(withTrait(fitting(formal), 'formality', fitting().read.persona.formality)).toEqual({});
  expect(withStage(fitting({ stage: 'at_risk' }), reading.stage)).toEqual({});
});

test('motivators are taken off and put on one by one; none at all is a word too', () => {
  const one = withMotivator(fitting(), 'freedom');
  expect(one).toEqual({ motivators: ['security'] });
  expect(withMotivator(fitting(one), 'security')).toEqual({ motivators: [] });
  expect(withMotivator(fitting(one), 'freedom')).toEqual({});
  expect(withMotivator(fitting(), 'belonging')).toEqual({ motivators: ['security', 'freedom', 'belonging'] });
});
