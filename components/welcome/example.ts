import { i18n } from '#i18n';
import { type Conversation, type Evidence, type EvidenceFor, FEELINGS, type Reading } from '../../lib/conversation.ts';

/** The conversation of the introduction: its words come from the locale, its reading is written by hand. */
export function exampleConversation(): Conversation {
  return {
    id: 'example',
    helpdesk: null,
    channel: 'email',
    subject: i18n.t('example.subject'),
    locale: null,
    company: null,
    customer: { name: i18n.t('example.name'), email: null, since: '2018', segment: null, locale: null },
    agent: { name: null },
    messages: [{ id: '0', author: 'customer', at: null, text: i18n.t('example.text') }],
  };
}

const WORDS = ['feeling', 'second', 'repeat', 'urgent', 'promise', 'loyal', 'moves'] as const;

const CLAIMS: Readonly<Record<(typeof WORDS)[number], EvidenceFor>> = {
  feeling: 'disappointment',
  second: 'frustration',
  repeat: 'repeat_contact',
  urgent: 'urgency',
  promise: 'cause:broken_promise',
  loyal: 'loyalty',
  moves: 'motivator:succeed_in_life',
};

function exampleEvidence(text: string): Evidence[] {
  return WORDS.map((word) => {
    const quote = i18n.t(`example.quote_${word}`);
    const start = text.indexOf(quote);
    const reason = i18n.t(`example.why_${word}`);
    return {
      for: CLAIMS[word],
      rule: word,
      message: '0',
      quote,
      start,
      end: start + quote.length,
      weight: 0.7,
      reason,
    };
  });
}

/** What Attune would show of the example. */
export function exampleReading(text: string): Reading {
  const scores = Object.fromEntries(FEELINGS.map((name) => [name, 0.02])) as Reading['scores'];
  return {
    language: 'en',
    sure: true,
    headline: 'disappointment',
    polarity: -0.62,
    feelings: [
      { name: 'disappointment', level: 3, strength: 0.84 },
      { name: 'frustration', level: 2, strength: 0.6 },
    ],
    scores: { ...scores, disappointment: 0.84, frustration: 0.6 },
    signals: [
      { name: 'repeat_contact', strength: 0.9 },
      { name: 'urgency', strength: 0.8 },
      { name: 'loyalty', strength: 0.6 },
    ],
    causes: ['broken_promise'],
    injustice: 'process',
    motivators: [{ name: 'succeed_in_life', strength: 0.6 }],
    stage: 'at_risk',
    need: i18n.t('example.need'),
    arc: [],
    evidence: exampleEvidence(text),
    cut: false,
  };
}
