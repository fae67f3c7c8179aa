/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: ['What is your order number? When did it arrive? Was the box open? Who signed?'],
  miss: ['Which evening suits you, Thursday or Friday?'],
};
