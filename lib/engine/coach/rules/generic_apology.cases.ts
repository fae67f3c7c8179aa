/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: ['We apologize for the inconvenience.', 'Sorry about this.', "I'm sorry to hear about your experience."],
  miss: ["I'm sorry that the lamp arrived with a crack.", "I'm sorry for the three calls about the lamp."],
};
