/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'Dear Eve,\n\nThe lamp is on its way.',
    'Hi [customer name],\n\nThe lamp is on its way.',
    'Dear Adam,\n\nThe lamp is on its way.',
  ],
  miss: [
    'Dear Ada,\n\nThe lamp is on its way.',
    'Hello,\n\nThe lamp is on its way.',
    'Dear Ms Brook,\n\nThe lamp is on its way.',
    'Good morning Ada,\n\nThe lamp is on its way.',
  ],
};
