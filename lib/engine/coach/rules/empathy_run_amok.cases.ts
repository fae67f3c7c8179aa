/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'I am so sorry about the lamp. It must be heartbreaking to open a birthday present and see it broken. I feel awful for you and your mother. You have been so patient, and you deserved so much better. My thoughts are with you both.',
  ],
  miss: ["I'm sorry that the lamp came broken. I've sent a new one today, and it is with you on Friday by noon."],
};
