/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'I understand your frustration.',
    'I totally get it.',
    'I can imagine how you feel.',
    'We understand that this must be frustrating.',
    'I hear you, I really do.',
  ],
  miss: [
    'She would like to ring you. If not, I understand.',
    "I understand that the lamp was for your mother's birthday on Saturday.",
    'I understand that you have called three times about the lamp.',
  ],
};
