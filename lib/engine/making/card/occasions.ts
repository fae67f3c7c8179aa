/** Lines and cover words for cards that are about one thing, by gesture. `{slot}` stands for the customer's own words. */
export interface Occasion {
  cover: string;
  lines: readonly string[];
}

export const OCCASIONS: Readonly<Record<string, Occasion>> = {
  handwritten_for_the_day: {
    cover: 'For the day',
    lines: [
      'I hope {event} is everything you wished for, and that the sun knows its part. All of us here are thinking of you.',
      'Some days come only once. May {event} be one that you tell of for years.',
      'A small card for a big day: the very best to you, and to everyone who is with you.',
    ],
  },
  handwritten_from_the_maker: {
    cover: 'From the workshop',
    lines: [
      'I made it, and your words were brought to me at my bench. I read them twice. Thank you; it is good to know whose hands it is in.',
      'Those of us who make things rarely learn where they end up. You took the trouble to tell us, and it made the day lighter. Thank you.',
    ],
  },
  handwritten_to_those_let_down: {
    cover: 'A word from us',
    lines: [
      'What you were promised did not come, and that was our doing alone. The person who gives you this did everything right and in good time. We are sorry for the trouble it made between you.',
      'Please do not hold it against the one who hands you this card: they kept their side, and we did not keep ours. It has been put right since.',
    ],
  },
  thank_for_loyalty: {
    cover: 'Thank you',
    lines: [
      '{loyal} is a long time. You have seen us on good days and on others, and you are still here. I wanted to thank you for that by itself, with nothing to sell.',
      'It is easy to thank people when they arrive and to forget it while they stay. You have stayed for {loyal}. Thank you.',
    ],
  },
  thank_for_praise: {
    cover: 'Thank you',
    lines: [
      'You took the time to write when nothing was wrong. Hardly anybody does. It has gone to {staff:the people whose work it was}, just as you wrote it, and I wanted you to know that it arrived.',
      'Kind words keep for a long time in a place where people mostly bring their troubles. Thank you for sending us yours.',
    ],
  },
  thank_for_the_idea: {
    cover: 'A good thought',
    lines: [
      'You did not only use the thing, you thought about how it could be better, and then told us. Your idea lies with somebody who can use it. You will hear what becomes of it, also if it is a no.',
      'Good ideas mostly come from those who use a thing every day. Thank you for handing us yours.',
    ],
  },
  thank_for_the_report: {
    cover: 'Well spotted',
    lines: [
      'You found it before we did, and wrote it down so well that there was nothing left to ask. Whoever would have met it next has you to thank, and so do we.',
      'Most people shrug and go on. You stopped and told us. Thank you; that was a kindness to people you will never meet.',
    ],
  },
  thank_for_their_patience: {
    cover: 'Thank you',
    lines: [
      'It took {waiting:longer than it should have}, and you stayed kind all the way to the end. I noticed. Thank you.',
      'Now that it works, I hope you can forget us for a while. We will not forget how patient you were.',
    ],
  },
};
