/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: ["I'm sorry about the lamp. I'm so sorry that it broke. Apologies again, I'm really sorry."],
  miss: ["I'm sorry about the lamp. A new one leaves today."],
};
