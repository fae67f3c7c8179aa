import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'locked-out',
  title: 'Locked out of the grandchildren',
  industry: 'Photo albums',
  difficulty: 1,
  channel: 'phone',
  company: 'Lumen Albums',
  situation:
    'You take calls for a service that keeps family photographs. The caller cannot get in. You can see the account and send a link to its mail address or a code to its telephone; you cannot see or set a password.',
  customer: {
    name: 'Walter Hagen',
    about: 'Seventy-eight, a retired surveyor. Careful with his words; apologises for taking up your time.',
    since: '2021',
  },
  stage: 'active',
  feels: { feeling: 'embarrassment', level: 2, cause: 'no_information', injustice: 'none' },
  motivator: 'belonging',
  practises: ['ease', 'act', 'acknowledge'],
  lookups: [
    {
      title: 'Account',
      lines: [
        'Locked this morning after five wrong passwords.',
        'Opens with a code to his telephone ending in 41. It works; it was last used in May.',
      ],
    },
    {
      title: 'Notes',
      lines: [
        'Our page for a forgotten password shows a puzzle with traffic lights. Older callers often get stuck at it.',
      ],
    },
  ],
  hidden: 'His wife always did this. She died in June, and the last film of her is in that album.',
  policy: ['Open the account by a code to the telephone on record.', 'You may stay on the line as long as it takes.'],
  subject: null,
  opening:
    'Yes, good afternoon. I am sorry to bother you, I feel rather stupid. I cannot get into the album with the photographs. It wants me to click on traffic lights and then it says I am locked out. I am confused about what I did wrong. I am not very good with these things, I am embarrassed to ask.',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['blame', 'impatience', 'repetition_shame', 'command_at_feelings'] },
              { found: ['helplessness'], most: { act: 1 } },
              { says: ['simply', 'simple', 'obviously', 'as easy as', 'just click', 'just follow', 'just go'] },
            ],
          },
          says: 'Oh. Yes, I am sure that other people manage this at once. I have pressed everything that I can see here.',
          feels: { feeling: 'embarrassment', level: 3 },
          why: 'A “simply”, a reproach or a closed door: somebody who is stuck hears that he is the problem.',
          model:
            'They do not, Mr Hagen: our page hides the button, and many people get stuck there. It is confusing, and I am sorry that I put it as I did; there is no need to be embarrassed. You need not press anything more. I am sending a code to your telephone that ends in 41 now. Read me the six digits, and I will open the album for you. I will stay on the line until you see your photographs.',
          to: 'smaller',
        },
        {
          when: {
            says: [
              'code',
              'together',
              'with you',
              'stay on the line',
              'i will open',
              'i have opened',
              'unlock*',
              'one step',
              'step by step',
              'on the line',
              'digits',
              'hang up',
              'hanging up',
              'going nowhere',
            ],
            least: { act: 1 },
          },
          says: 'You are very patient. It was my wife who always did this, you see. She died in June. There is a film of her in there, at the lake, and I only want to see that film. I have the telephone here in my hand.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You took the shame out of it and said that you would do it with him. Then he could say what he is looking for.',
          reveals: true,
          to: 'lake',
        },
        {
          says: 'I see. I am sorry, I have a pencil here. Shall I write something down?',
          feels: { feeling: 'embarrassment', level: 2 },
          why: 'Friendly, and still no first step that he could take with you.',
          model:
            'Yes, please write down six digits, Mr Hagen; I do all the rest together with you. There is no need to be sorry or embarrassed: our page with the traffic lights locks out many people. I am sending a code to your telephone that ends in 41 now. Keep the pencil, write the digits down and read them to me. I will open the album for you, and I stay on the line until you see your photographs.',
          to: 'smaller',
        },
      ],
    },
    lake: {
      reactions: [
        {
          when: {
            any: [
              {
                says: ['your wife', 'the film', 'the lake', 'june', 'of her', 'her film'],
                any: [{ least: { act: 1 } }, { says: ['together', 'digits', 'with you'] }],
                clean: ['minimising', 'false_cheer', 'impatience'],
              },
            ],
          },
          says: 'There she is. There she is. She is laughing at the ducks. Thank you. You stayed with an old man for a quarter of an hour, and I will not forget that.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You spoke of her, and not of the code alone.',
          ends: 'loyal',
        },
        {
          when: { any: [{ least: { act: 1 } }, { says: ['code', 'number*', 'digits', 'open*'] }] },
          says: 'Now it is open. Yes. I can see it. Thank you very much, I will not keep you.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The account opened. He had told you about his wife, and got a set phrase at most.',
          ends: 'settled',
        },
        {
          says: 'Well. I will ask my neighbour at the weekend, perhaps. Thank you all the same.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'He said what it was about, and was left with it, and without the film.',
          ends: 'wary',
        },
      ],
    },
    smaller: {
      model:
        'Please keep the pencil, Mr Hagen, and let us do it together; those traffic lights stop many people, and it is our page that should be better. I am sending a code to your telephone that ends in 41 now. When it comes, read me the six digits, and I will open the album while you are on the line. I have all the time you need.',
      reactions: [
        {
          when: {
            says: [
              'code',
              'together',
              'with you',
              'stay on the line',
              'i will open',
              'i have opened',
              'unlock*',
              'one step',
              'step by step',
              'on the line',
            ],
            least: { act: 1 },
            clean: ['blame', 'impatience'],
          },
          says: 'Six digits, yes, here they are. It opens. My late wife used to do this for me. There she is, at the lake. Thank you.',
          feels: { feeling: 'relief', level: 2 },
          why: 'This time you did it with him. That he had to feel stupid first stays with him a little.',
          reveals: true,
          ends: 'settled',
        },
        {
          says: 'No, it is all right. I will not take up more of your time. Perhaps it is better if somebody else looks after these things now.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'He gave up so as not to be a nuisance. Quiet people leave quietly.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'He never rang again. In the new year his daughter closed the account; the film was copied for the family, and the album deleted.',
    wary: 'His neighbour got him in, three weeks later. He keeps the photographs on a stick now.',
    settled: 'He has the album open on Sundays. He would rather not ring again if he can help it.',
    loyal: 'He sent a card to the office, with a print of a woman and some ducks. It hangs beside the telephones.',
  },
  odd: {
    silence: 'Hello? Are you still there? I think I have pressed something again.',
    nonsense: 'I am sorry, the line must be bad. I did not understand that.',
    insult: 'Oh. I had not thought that anybody would say that to me. Good heavens.',
    language: 'Could we stay with English? I am confused enough as it is.',
  },
  paths: {
    poor: {
      replies: [
        'It is obviously locked because you entered the wrong password too many times. Simply click on forgot password and follow the steps.',
        'As I said, you need to click on the link. I have other callers waiting, so please read the help page.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Good afternoon Mr Hagen. No problem at all, this happens often, and I can help.',
        'I am sending a code to your telephone now. Read me the six digits, and I will unlock the album for you while you wait.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'You did nothing wrong, Mr Hagen, and there is no need to be embarrassed about asking: those traffic lights lock out many people, and that is our page, not you. I am going to open the album together with you now, one step at a time, and I will stay on the line until you see your photographs. I am sending a code to your telephone. Do you have it close to you?',
        'I am so sorry that your wife is no longer there to do this with you, Mr Hagen. Let us get to the film of her at the lake. I have sent six digits to the telephone in your hand. Read them to me in your own time. Then I will open the album and find the film with you, and I stay on the line until you see her. I will mark it so that you find it with one touch, and I will ring you tomorrow at 3 pm to hear that it still opens.',
      ],
      ends: 'loyal',
    },
  },
};
