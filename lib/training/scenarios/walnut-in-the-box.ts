import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'walnut-in-the-box',
  title: 'Walnut in the pesto',
  industry: 'Meal boxes',
  difficulty: 3,
  channel: 'phone',
  company: 'Tuckbox',
  situation:
    'A mother calls: her son has eaten from your box and reacts to nuts. You are on the telephone line, no doctor is with you. What comes first is clear; the rest can wait. Batch 118 with this pesto went out to 340 homes today.',
  customer: {
    name: 'Zuzana Havlová',
    about: 'Two children, seven and ten. Ticks “no nuts” in every order, has for two years.',
    since: '2024',
  },
  stage: 'at_risk',
  feels: { feeling: 'anxiety', level: 3, cause: 'risk', injustice: 'outcome' },
  motivator: 'security',
  practises: ['act', 'understand', 'ease'],
  lookups: [
    {
      title: 'Order',
      lines: [
        '“No nuts” since the first order. Today: pesto from batch 118, with walnut. The label says “basil, pine-free”. Wrong label.',
      ],
    },
    {
      title: 'Who must know',
      lines: [
        'Duty manager, Mr Sousa, extension 11, at any hour: he can stop a batch and send a text message to all 340 homes.',
      ],
    },
  ],
  hidden: 'She has the adrenaline pen in her hand and does not dare to use it.',
  policy: [
    'Danger to life first: 112, then everything else. Give no medical advice but what the emergency service or their doctor’s plan says.',
    'No money, no voucher, no apology speech while somebody is in danger.',
  ],
  subject: null,
  opening:
    'My son is allergic to nuts and he has eaten your pesto, there is walnut in it, I can taste it! His lips are swelling, he says his throat is itchy. I am so scared. I ticked no nuts! What is in there?!',
  turns: {
    first: {
      reactions: [
        {
          when: {
            says: ['112', 'ambulance', 'emergency'],
            clean: ['interrogation', 'policy_wall', 'vague_time', 'blame'],
          },
          says: 'They are on the other telephone, my daughter has called. Matěj is breathing, but it whistles. I have the pen, the adrenaline one, it is in my hand, and I am afraid to do it wrong, I have never … they have put me on hold!',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You said the one thing that counts first. Now you learn that she holds the pen and is afraid.',
          reveals: true,
          to: 'the-pen',
        },
        {
          when: {
            any: [
              { found: ['interrogation', 'blame', 'policy_wall', 'command_at_feelings', 'helplessness'] },
              { says: ['order number', 'customer number', 'refund*', 'voucher*', 'label', 'may contain'] },
            ],
          },
          says: 'I do not CARE about that, he cannot breathe properly! Is there nobody there who knows what to do?!',
          feels: { feeling: 'anger', level: 3 },
          why: 'Numbers, labels, money: while a child’s throat swells, all of it is time lost.',
          model:
            'There is, and I will tell you: call 112 now, on another telephone, and say “a child, allergic to nuts, he cannot breathe properly”. You are angry and scared, and I stay on this line with you until they are there. If you have his pen and his doctor’s plan says to use it, use it now, as you were shown. There is walnut in batch 118; tell them so. It was our mistake, and I am having it stopped for the others now.',
          to: 'whistling',
        },
        {
          says: 'Yes, yes, but what do I DO? It whistles when he breathes!',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'There was nothing in it that she could do. She needs one instruction: call 112, now.',
          model:
            'Call 112 now, on another telephone: say “a child, allergic to nuts, his breath whistles”. I know how scared you are, and I stay on this line with you until they are there. If you have his pen and his doctor’s plan says to use it, use it now, as you were shown. There is walnut in that pesto, in batch 118; tell them so. It was our mistake, and I am having it stopped for the others now.',
          to: 'whistling',
        },
      ],
    },
    'the-pen': {
      reactions: [
        {
          when: {
            says: [
              'pen',
              'plan',
              'doctor showed',
              'as his doctor',
              'use it',
              'give it',
              'do it now',
              'as you were shown',
              'thigh',
            ],
            all: [
              { says: ['stay*', 'with you', 'on the line', 'here until', 'listening'] },
              { says: ['stop*', 'sousa', 'batch', 'other*', '340', 'warn*', 'recall*', 'call back', 'called back'] },
            ],
            clean: ['helplessness', 'policy_wall', 'minimising'],
          },
          says: 'I did it. He screamed and then he breathed. They are here now, they say that it was right. You stayed on, all the time. … This evening somebody read to me from the news that you have called back every box with that pesto. Before anybody else’s child … Good. That is good.',
          feels: { feeling: 'relief', level: 3 },
          why: 'You sent her back to the plan that she knows, stayed on the line, and had the other 340 homes warned.',
          ends: 'loyal',
        },
        {
          when: {
            says: [
              'pen',
              'plan',
              'doctor showed',
              'as his doctor',
              'use it',
              'give it',
              'do it now',
              'as you were shown',
              'thigh',
            ],
            all: [{ says: ['stop*', 'sousa', 'batch', '340', 'warn*', 'recall*', 'call back', 'called back'] }],
            clean: ['helplessness', 'policy_wall', 'minimising'],
          },
          says: 'I did it. He screamed and then he breathed. They are here now. I have to go with them.',
          feels: { feeling: 'relief', level: 2 },
          why: 'You sent her back to the plan that she knows, and he breathes. That somebody stays on the line with her she could not be sure of.',
          ends: 'settled',
        },
        {
          when: {
            says: [
              'pen',
              'plan',
              'doctor showed',
              'as his doctor',
              'use it',
              'give it',
              'do it now',
              'as you were shown',
              'thigh',
            ],
            clean: ['helplessness', 'policy_wall', 'minimising'],
          },
          says: 'I did it. He screamed and then he breathed. They are here now, they say that it was right. … There must be others who have this pesto in the kitchen. Have you told anybody?',
          feels: { feeling: 'relief', level: 2 },
          why: 'You sent her back to the plan that she knows, and he breathes. That 340 other homes have this box she has to think of herself.',
          ends: 'settled',
        },
        {
          when: { found: ['helplessness', 'policy_wall', 'blame', 'minimising', 'vague_time'] },
          says: 'The medics did it when they came. Eight minutes. I will never know whether those eight minutes were necessary. You will be hearing from us.',
          feels: { feeling: 'anger', level: 3 },
          why: 'She held the rescue in her hand, and nobody told her to trust what she had been shown.',
          ends: 'wary',
        },
        {
          says: 'They are at the door. I am hanging up.',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'Help came in time. With the pen in her hand she was alone.',
          ends: 'settled',
        },
      ],
    },
    whistling: {
      model:
        'Call 112 now: say “allergic shock, a child”. I stay on this line. If you have an adrenaline pen and his doctor’s plan says to use it, use it as you were shown. There is walnut in batch 118, tell them that. I am having the batch stopped for all the others now.',
      reactions: [
        {
          when: { says: ['112', 'ambulance', 'emergency'] },
          says: 'Yes. Yes, they are coming. I have the pen here, I did not dare. I am doing it now. … He is breathing.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The right word, a minute late. With a child’s breath a minute is long.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 2 }, clean: ['policy_wall', 'blame', 'interrogation'] },
          says: 'My neighbour is driving us. I am hanging up.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'Sympathy, twice. Somebody else had to say what to do.',
          ends: 'wary',
        },
        {
          says: 'You are the last people whom I will ever ask for anything.',
          feels: { feeling: 'anger', level: 3 },
          why: 'She called for help twice, and nobody told her what to do.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'Matěj was saved by the medics. The recording of this call was played in court.',
    wary: 'Matěj is well again. The lawyers’ letters have gone to and fro since.',
    settled: 'Matěj is well again. The batch was called back in the evening, after the hospital had rung.',
    loyal:
      'The batch was stopped within twelve minutes; nobody else was hurt. She does not order boxes any more. But when the paper asked her about you, she said: “They made the mistake, and they did not leave me alone with it.”',
  },
  odd: {
    silence: 'Hello?! Say something! Please!',
    nonsense: 'What? What?! I cannot understand you, he is whistling!',
    insult: 'My child cannot breathe, and you … I have no words.',
    language: 'English! Please! I cannot think in anything else now!',
  },
  paths: {
    poor: {
      replies: [
        'Please calm down. What is your order number? Which batch is it? Did you read the label? It may contain traces.',
        'As I said, I need the number first. That is our policy, and you should have checked the label.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Oh no, I am so sorry that your son’s lips are swelling. I understand that you are very scared right now.',
        'Please call an ambulance at once, on 112. I will wait on this line for you.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Call 112 now, on another telephone if you can: say “a child, allergic to nuts, his lips are swelling”. I know that you are scared, and I stay on this line with you until they are with him. What is in there: walnut, in batch 118. Tell them so. You ticked no nuts, and our label was wrong; that is our mistake. Sit him up. I will tell you what comes next, one thing at a time.',
        'You are afraid to do it wrong, and you have his pen in your hand. You know his plan: if his doctor wrote to use it when his breath whistles, use it now, as you were shown. I am with you on this line until they are at the door, so tell me when it is done. I have told Mr Sousa about the walnut: he is stopping batch 118 now, and I am having all 340 homes warned within ten minutes. You need think of nobody but Matěj.',
      ],
      ends: 'loyal',
    },
  },
};
