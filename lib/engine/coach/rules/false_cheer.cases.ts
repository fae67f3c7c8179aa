/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'Hope you are having a great day! I looked at your order.',
    'Great news! We are looking at it 😊',
    'Have a wonderful weekend!',
    'No worries, it happens.',
    'We love hearing from you!',
  ],
  miss: [
    'I have sent the new lamp. Congratulations on her birthday!',
    "I'm glad you told me about the crack.",
    'Please stop using it now!',
    "I've ordered the new lamp for Friday.",
  ],
};
