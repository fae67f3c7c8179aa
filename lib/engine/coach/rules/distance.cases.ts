/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'Dear valued customer, please be advised that your ticket has been logged.',
    'Your query has been received. Kindly await a response.',
    'The undersigned acknowledges receipt of your correspondence.',
    'Rest assured that your complaint has been forwarded to the relevant department.',
    'We regret to inform you that pursuant to the above the request was closed.',
  ],
  miss: [
    'Hi Ada, thank you for the photos of the lamp.',
    "I've read your message and called the depot.",
    'You kindly sent the number, which helped me find the box.',
  ],
};
