import type { Feeling } from '../../conversation.ts';

/** Each rule's own example is its match (see net.test.ts); these are more matches, and what must not match. */
export const tables: Record<Feeling, { match: string[]; miss: string[] }> = {
  anger: {
    match: [
      "I have been billed every month since I cancelled. That's theft.",
      'Your courier threw my parcel over the fence.',
      'worst shop EVER',
      'I am so mad at you right now.',
      'What the hell is this?',
      'Disgraceful.',
      'how dare they',
    ],
    miss: [
      "I'm more amused than angry.",
      'Is Angry Birds on this tablet?',
      'I am not angry.',
      'My boss was furious.',
      'Where are the anger management classes?',
    ],
  },
  frustration: {
    match: [
      'wheres my refund, 12 days now',
      'yo wheres my refund for sat its been 5 days',
      "It says delivered. It isn't.",
      'Tracking says delivered but there is nothing on the porch.',
      'The week of the 30th will not do.',
      "I don't want another apology.",
      'The app logged me out during the exam.',
      'It still does not work.',
      'I give up.',
      'Going round in circles with your bot.',
      'so annoyed rn',
    ],
    miss: [
      'Where is my parcel? It said 3-5 days on the site.',
      'I have been a customer for nine months. How do I change my plan?',
      'I expected a nightmare but it took five minutes.',
      'My wife has a headache.',
      'No problem.',
      'What is the error code for a full tray?',
      'Can I join the waiting list?',
      'Take your time, no rush.',
    ],
  },
  disappointment: {
    match: [
      'After all these years with you, this is the reply I get?',
      'Monday has been and gone.',
      'Could be better.',
      'The zip broke the very first time I wore it.',
      'The fabric is thinner than in the picture.',
      'You let us down.',
      'Not worth the money.',
      'I expected better.',
      'Not impressed.',
    ],
    miss: [
      'After all these years the mixer still works like new!',
      "I'm not very good with computers.",
      'I have bad eyesight, is there large print?',
      'The film was better than I expected.',
      'Which model is the cheapest?',
    ],
  },
  anxiety: {
    match: [
      "It's flooding my kitchen right now.",
      'Your product gave him a rash, should I stop using it?',
      "I'm really worried about my deposit.",
      'I am scared to open the app.',
      'This is keeping me up at night.',
    ],
    miss: [
      "Don't worry about it.",
      'I am afraid I cannot come on Tuesday.',
      'I love your worry free guarantee.',
      'To whom it may concern',
    ],
  },
  confusion: {
    match: [
      'I not understand why there is two numbers.',
      'Please explain me slowly.',
      'I am confused.',
      'This makes no sense.',
      'I have no idea what this fee is.',
    ],
    miss: [
      "I don't get paid until the 27th.",
      "I don't see very well.",
      "I can't wait to get my hands on it!",
      'What time do you close?',
      'Which colours do you have?',
      'How much is delivery?',
    ],
  },
  sadness: {
    match: [
      'We would have been married forty years on Saturday.',
      'Since he died I cannot get into our account.',
      'My father passed away in June.',
      'I am heartbroken.',
      'We are devastated.',
    ],
    miss: [
      'The photo book is beautiful. I actually cried.',
      'The battery died.',
      'I hate to bother you again.',
      'My eyes hurt from the screen.',
    ],
  },
  embarrassment: {
    match: ['I was so embarrassed.', 'My card was declined in front of my guests.'],
    miss: ['It looks silly in red.', 'I parked in front of my house.', 'Page 3 looks like a draft.'],
  },
  distrust: {
    match: ['I no longer believe a word you say.', 'Is this a scam?', 'I no longer trust you.', 'You misled me.'],
    miss: [
      'I trust you are well.',
      'I believe the size is wrong.',
      'Where can I report a scam email I got from somebody else? ok',
    ].slice(0, 2),
  },
  unheard: {
    match: ['Nobody has replied to my emails.', 'You keep ignoring me.', 'Is anyone there?'],
    miss: [
      'Please ignore my last message.',
      'I do not care about the colour.',
      'I have not replied to the survey yet.',
    ],
  },
  relief: {
    match: ['Phew, it is all sorted now.', 'What a relief!', 'It finally works.'],
    miss: ['When will it finally work?', 'Is this good for pain relief?', 'I would be relieved if it came.'],
  },
  gratitude: {
    match: [
      'You guys are lifesavers.',
      'Kim was extraordinarily kind to my father.',
      "I can't thank you enough.",
      'Thank you so much for your help.',
      'I am very grateful.',
    ],
    miss: ['Thanks', 'Thanks in advance.', 'I would be grateful if you could call.', 'Please and thank you.'],
  },
  joy: {
    match: [
      'The new refill tin made me squeal.',
      'Tell whoever wrote the card that they made my weekend.',
      'I expected a nightmare but it took five minutes.',
      'The photo book is beautiful. I actually cried.',
      'I love it!',
      'We are so happy with the new sofa.',
      'Never been happier.',
    ],
    miss: [
      "I photographed other people's best days.",
      'I am happy to pay the stamp.',
      'I am not happy.',
      'Would you be happy to call me?',
      'Have a nice day.',
      'Happy new year, when do you open?',
      'What is the best way to reach you?',
    ],
  },
};
