/** Drafts in which the rule finds something, and drafts in which it must not; all to one upset customer. */
export const cases: { match: string[]; miss: string[] } = {
  match: [
    'Please calm down so that we can talk about this.',
    'There is no need to be upset about a parcel.',
    'Try not to panic, Ada.',
    "You really shouldn't take it personally.",
    'Take a deep breath and count to ten.',
    'I must ask you to moderate your tone.',
    "Getting angry won't get the lamp there any faster.",
    "Don't worry about the charge.",
    "Let's keep this civil, please.",
    'Keep things in perspective.',
  ],
  miss: [
    'I can see why you are upset: three weeks is a long time.',
    'You have every right to be angry.',
    "You don't need to do anything: I have cancelled it.",
    'You wrote "calm down, you said", and that was wrong of us.',
    "I'd be worried too if my insulin were late.",
  ],
};
