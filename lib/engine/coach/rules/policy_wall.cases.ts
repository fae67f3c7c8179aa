/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'It is against our policy to refund opened items.',
    'As per our terms and conditions, deposits are kept.',
    "The rules are the same for everyone, I'm afraid.",
    "Unfortunately we can't make an exception.",
    "That's just how the system works.",
    'Section 6 of the contract governs this.',
    'You agreed to this when you signed up.',
    'Our policy is very clear on returns.',
  ],
  miss: [
    'The shade is made by a partner in Leeds.',
    'Our policy is to send the code to the card holder, because it keeps others out of your account. I can send it now.',
    'The policy exists so that nobody else can move your money.',
    "I've sent your insurance policy to you today.",
    "I can't make an exception here, but I can pause the contract until May.",
  ],
};
