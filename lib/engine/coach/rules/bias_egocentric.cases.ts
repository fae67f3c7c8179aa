/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'We are extremely busy at the moment.',
    'We are experiencing an unusually high volume of calls.',
    'Please understand that we have many customers.',
    'We need you to fill it in for our records.',
    'As a small company we pride ourselves on our work.',
    "We've lost a lot of money on broken lamps this year.",
    'I need your photos for my report.',
    'Our depot is going through a hard time.',
    'It would be great for us if you left a good review.',
    "We've got a reputation to think of.",
    "We'd like to learn from this, so please fill in our survey.",
  ],
  miss: [
    'I have sent the lamp, and there is no form or survey to fill in.',
    "I've moved your delivery to Friday.",
    "I need the number on the label to find your box, and I'll ring you at noon.",
    "I've read your three messages.",
    'We pay the courier both ways.',
  ],
};
