/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    "I'm sorry if you were inconvenienced.",
    "We're sorry you feel that way.",
    'Sorry for any inconvenience caused.',
    "I'm sorry that you are unhappy with our service.",
    'Apologies if our tone came across as rude.',
    'I regret any distress this may have caused.',
    'Mistakes were made.',
    "I'm sorry, but that is the price.",
  ],
  miss: [
    "I'm sorry that the lamp came broken.",
    "I'm sorry for the three calls it took.",
    'If you need anything else, reply here.',
    "I'm sorry we missed the slot on Tuesday.",
  ],
};
