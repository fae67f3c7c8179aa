/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'There was some issue with the system.',
    'For some reason it did not go out.',
    'Due to technical difficulties it was late.',
    'Someone will sort it.',
    'Due to circumstances beyond our control the van was late.',
    'The appropriate steps will be taken.',
  ],
  miss: [
    'If you may be back in June, I can hold it until then.',
    'The label printer stopped at 4 pm on Tuesday, so your box missed the van.',
    'Maria from the depot rings you at noon.',
  ],
};
