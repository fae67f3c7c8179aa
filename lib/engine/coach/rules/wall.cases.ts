/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'I wanted to let you know that the warehouse has been asked to look for the box which should have been with the other boxes that were loaded on the van that left on Tuesday for the depot near your town in the north.',
  ],
  miss: ['The box is in Leeds. It leaves tonight.'],
};
