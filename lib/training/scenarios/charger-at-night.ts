import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'charger-at-night',
  title: 'Three per cent at the charger',
  industry: 'Charging network',
  difficulty: 2,
  channel: 'phone',
  company: 'Voltway',
  situation:
    'You have the night line of a charging network. A driver stands at a station that will not start; you can start a post from your desk or send a recovery van. It is 22:50, and raining.',
  customer: {
    name: 'Simone Achterberg',
    about: 'Drives an electric car for the third week, on the way home from a funeral, alone.',
    since: '2026',
  },
  stage: 'active',
  feels: { feeling: 'anxiety', level: 3, cause: 'fault', injustice: 'outcome' },
  motivator: 'security',
  practises: ['act', 'acknowledge', 'ease'],
  lookups: [
    {
      title: 'Station Pine Rest',
      lines: [
        'Post 1: out of order since noon, shown as free in the app. Post 2: answers, can be started from here.',
        'No house near by; the kiosk closes at 20:00.',
      ],
    },
    { title: 'Recovery', lines: ['Next van: 35 minutes.'] },
  ],
  hidden: 'A man has been sitting in a dark car at the far end of the car park since she came, and it frightens her.',
  policy: [
    'Start a post from the desk and waive the charge where the fault is ours.',
    'Stay on the line with somebody who is alone at night. Call 112 with them where they feel threatened.',
  ],
  subject: null,
  opening:
    'Hello? I am at Pine Rest, I have three per cent left and the post says “error, contact operator”. The app said it was free! I am alone here in the dark and I am scared that I will not get away from here. I do not know this car well, please, what do I do?',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['blame', 'policy_wall', 'command_at_feelings', 'helplessness', 'interrogation', 'minimising'] },
              {
                says: [
                  'have you tried',
                  'restart*',
                  'reinstall',
                  'update the app',
                  'manual',
                  'next station',
                  'other station',
                ],
              },
            ],
          },
          says: 'How does that help me? I cannot get anywhere with three per cent! Please. I do not want to stand here.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'She said that she is scared and cannot get away. What came was a check-list, a rule or a reproach.',
          model:
            'You need not drive anywhere, Ms Achterberg. You are alone in the dark with three per cent, and you are scared; I should have helped you at once, and I am sorry. I am starting post 2 from here now. It is five steps from you. Plug the cable in, and I will see it charge. I stay on the line until you have enough to get home, and you pay nothing tonight. Can you see post 2?',
          to: 'dark',
        },
        {
          when: {
            says: ['van', 'tow truck', '35 minutes'],
            silent: [
              'post 2',
              'second post',
              'other post',
              'post two',
              'start it',
              'start the',
              'switch it on',
              'five steps',
            ],
          },
          says: 'Thirty-five minutes? Out here, in the dark, with two per cent and the heating off? Is there really nothing sooner? Please.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'A van will come, and until then she waits alone in the dark. There is a second post, and you can start it from your desk.',
          model:
            'There is, Ms Achterberg: there is a second post, five steps from you, and I am starting it from here now. You are alone in the dark, and scared; I should have looked there before I spoke of a van, and I am sorry. Plug the cable in, and the heating works again. I stay on the line until you have enough to get home, and you pay nothing tonight. Can you see post 2?',
          to: 'dark',
        },
        {
          when: {
            says: ['post 2', 'second post', 'other post', 'post two', 'start it', 'start the', 'from here'],
            least: { act: 1 },
          },
          says: 'Yes. I see the other post, five steps away. It is only … please do not laugh. There is a man in a car at the other end. He has been there since I came, without any light. I do not like getting out.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You had a way out at once. So she dares to say what she is afraid of, and it is not the battery.',
          reveals: true,
          to: 'five-steps',
        },
        {
          says: 'Thank you, but does something happen now? I am at two per cent with the heating off.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'Nothing moves for her yet. The second post can be started from your desk.',
          model:
            'Yes, now: I am starting post 2 from here, Ms Achterberg. It is five steps from you. You are cold, and scared with two per cent, because our app showed a broken post as free; that is our mistake. Plug the cable in, and the heating works again. I stay on the line until you have enough to get home, and you pay nothing tonight. Can you see post 2?',
          to: 'dark',
        },
      ],
    },
    'five-steps': {
      reactions: [
        {
          when: {
            any: [
              {
                says: [
                  'stay on the line',
                  'on the line',
                  'stay with you',
                  'i am with you',
                  '112',
                  'police',
                  'doors',
                  'lock',
                ],
              },
            ],
            least: { act: 1 },
            clean: ['minimising', 'command_at_feelings', 'helplessness'],
          },
          says: 'It is charging. I am back inside and the doors are locked. He has driven off, with his lights on now. You talked to me for twelve minutes about your dog, and I could breathe. I buried my aunt today. Thank you. Thank you for not laughing.',
          feels: { feeling: 'relief', level: 3 },
          why: 'You took her fear for real, and did not leave her alone with it.',
          ends: 'loyal',
        },
        {
          when: { found: ['minimising', 'command_at_feelings', 'helplessness', 'policy_wall', 'blame'] },
          says: 'You were not here. I ran across and back. Never again alone, and never again with this card.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'She was afraid of a man in the dark, and you talked it down.',
          ends: 'wary',
        },
        {
          says: 'I have done it. It is charging. Good night.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The car charges. She had to take the five steps alone.',
          ends: 'settled',
        },
      ],
    },
    dark: {
      model:
        'You are alone in the dark with three per cent, and our app told you it was free: I am sorry. You will get away from there, Ms Achterberg. I am starting post 2 from here, five steps from you; plug in, and I will see it at once. I stay on the line until you are charged. Is anybody else on the car park?',
      reactions: [
        {
          when: {
            says: ['post 2', 'second post', 'other post', 'post two', 'start it', 'from here', 'on the line'],
            least: { act: 1 },
            clean: ['blame', 'policy_wall'],
          },
          says: 'It clicks. It is charging! There was a man in a car, I did not want to get out, that is why I was so … Thank you. I am going to lock myself in now.',
          feels: { feeling: 'relief', level: 2 },
          why: 'The post started. That she was afraid of somebody you learned when it was over.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { says: ['van', 'tow truck', '35 minutes'], clean: ['blame', 'policy_wall'] },
          says: 'Then send the van, please. I have locked the doors. There is a man in a car over there, and I will watch him until it comes.',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'She gets away, late and cold. The second post would have had her on the road before the van was there.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 2 }, clean: ['blame', 'policy_wall'] },
          says: 'I will call my brother. He needs an hour, but he is coming.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You kept her company without helping her. The button was on your desk.',
          ends: 'wary',
        },
        {
          says: 'I am hanging up. I need the battery to call somebody who does something.',
          feels: { feeling: 'anger', level: 2 },
          why: 'Two minutes of a frightened person’s time, and nothing had happened.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'A lorry driver took her to a hotel. She sold the car in the same month.',
    wary: 'Her brother fetched her at one in the morning. She charges at home now.',
    settled: 'She came home at half past one. Your network is one of three cards in her purse.',
    loyal:
      'She came home, and wrote the next day. Since then post 1 shows as broken when it is, and every car park is asked about its lights.',
  },
  odd: {
    silence: 'Hello? Please do not hang up, please!',
    nonsense: 'I cannot understand you, the rain is so loud. Please, how do I get the thing to start?',
    insult: 'I am standing here alone in the dark, and you say that?',
    language: 'English, please, quickly! I cannot think in two languages now.',
  },
  paths: {
    poor: {
      replies: [
        'Calm down. Have you tried to restart the app? Which post is it? What is your customer number?',
        'As I said, you should have charged earlier. There is nothing I can do at night, please read the manual.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'I can hear that you are scared, alone at Pine Rest with three per cent. I am so sorry about this.',
        'I am starting post 2 from here for you now. Plug the cable in, and it runs; you pay nothing tonight.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'You are alone in the dark with three per cent, and our app told you that the post was free. I am sorry; I will get you away from there, Ms Achterberg. Post 1 is broken, but I can start post 2 from my desk, and it is five steps from you. I am switching it on now, and you pay nothing tonight. I stay on the line until you have enough to get home. Can you see it?',
        'I am not laughing, Ms Achterberg. You are alone in the dark, a man sits there without any light, and you are scared; it is good that you tell me. Stay in your car and lock the doors. I am on the line with you, and I have 112 ready on my other telephone: if he gets out, you say “now”, and I call them. Post 2 is on. If you want to, drive right up to it, and I will count you through it: ten seconds outside. If you prefer to stay inside, I send our van, which is with you at 23:25.',
      ],
      ends: 'loyal',
    },
  },
};
