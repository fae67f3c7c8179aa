/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'We will get back to you as soon as possible.',
    'You should hear from us shortly.',
    'It will be fixed in due course.',
    "I'll look into it.",
    'Someone will contact you about the refund.',
    'It may take some time.',
    "We'll let you know when we have more information.",
    'It should be with you in the next few days.',
    "I'll pass it on when I get a chance.",
  ],
  miss: [
    'I have sent the new lamp today. We hope to see you again soon.',
    "I'll write to you by 5 pm today.",
    "As soon as you reply, I'll send it.",
    "You'll have it on Friday.",
    "I'll check with the depot and ring you at four.",
    'Three weeks is too long, and I see you have waited a few days more.',
  ],
};
