import type { Written } from './written.ts';

/** Complaints about people, about waiting and about not being heard. */
export const PEOPLE: readonly Written[] = [
  {
    id: 'people-rude-colleague',
    title: 'A colleague was rude to them',
    shortcut: '/rude',
    tags: ['staff', 'complaint', 'respect'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'human'],
      topics: ['staff'],
      says: ['rude', 'shouted at', 'laughed at me', 'hung up on', 'disrespectful', 'spoke down', 'condescending'],
    },
    body: `I'm sorry that {{ echo.colleague | fallback: "one of us" }} was rude to you. You came to us for help, and nobody should be made to feel humiliated for asking.

I've told the manager of the team what was said to you, in your own words. The two will talk today, and I'll write to you by {% fill "day" %} with what follows from it.

The thing you came for is with me now: {% fill "the answer" %}. You won't have to ask there a second time.`,
    why: 'The respect is answered first, with a consequence and a day; then the matter itself.',
    example: {
      customer: 'Amara Diallo',
      turn: 'I asked about my return at your shop in Lyon and the man at the desk was rude and laughed at me in front of everybody. I felt humiliated. I only wanted to return a jacket.',
      given: { day: 'Friday 12 June', 'the answer': 'you can return the jacket by post, and the label is attached' },
      text: `Hello Amara,

I'm sorry that one of us was rude to you. You came to us for help, and nobody should be made to feel humiliated for asking.

I've told the manager of the team what was said to you, in your own words. The two will talk today, and I'll write to you by Friday 12 June with what follows from it.

The thing you came for is with me now: you can return the jacket by post, and the label is attached. You won't have to ask there a second time.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'people-no-call-back',
    title: 'A promised call never came',
    shortcut: '/nocall',
    tags: ['promise', 'call back', 'waited'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'human'],
      says: [
        'never called',
        'promised a call',
        'promised me a call',
        'nobody called',
        'no one called',
        'promised to call',
        'call me back',
        'called back',
        'would call',
        'waited for the call',
        'waited for your call',
      ],
    },
    body: `You were promised a call, you waited for it, and nobody rang. I'm sorry that we took your time and gave nothing for it.

I will call you myself on {% fill "call-back time" %}, from {% fill "number" %}. If that hour is bad for you, tell me a better one and I'll change it.

I've read the whole matter, and this much is known today: {% fill "the answer" %}. The rest I'll send you in writing by {% fill "time" %} that day.`,
    fillIns: [{ name: 'number', type: 'text', default: null, hint: 'the number that you will call from' }],
    why: 'A new promise with a name, an hour and a number; and part of the answer now.',
    example: {
      customer: 'Gunnar Lindh',
      turn: 'Your technician promised to call me on Monday about the boiler. I stayed at home the whole day and nobody called. This is the second time. Do you even care?',
      given: {
        'call-back time': 'Thursday at 10 am',
        time: 'noon',
        number: '020 7946 0112',
        'the answer': 'the part for your boiler came in yesterday',
      },
      text: `Hello Gunnar,

You were promised a call, you waited for it, and nobody rang. I'm sorry that we took your time and gave nothing for it.

I will call you myself on Thursday at 10 am, from 020 7946 0112. If that hour is bad for you, tell me a better one and I'll change it.

I've read the whole matter, and this much is known today: the part for your boiler came in yesterday. The rest I'll send you in writing by noon that day.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'people-no-answer',
    title: 'They wrote, and nobody answered',
    shortcut: '/noanswer',
    tags: ['ignored', 'silence', 'unanswered'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask', 'human'],
      says: [
        'no answer',
        'no reply',
        'no response',
        'nobody answers',
        'nobody replies',
        'nobody replied',
        'no one answers',
        'never answered',
        'never replied',
        'ignored',
      ],
      lacks: ['hotline'],
    },
    body: `I'm sorry that you wrote to us{% if echo.count %} for {{ echo.count }}{% endif %} and got no answer from anybody. That would make anyone feel ignored.

I've read all of your messages now, and here is the answer: {% fill "the answer" %}.

I'm staying with this until it is settled. I'll write to you on {% fill "day" %} to make sure that it went through, and whatever you write before then reaches me and not a queue.`,
    why: 'The silence is named, the answer follows at once, and one person stays.',
    example: {
      customer: 'Rebecca Stone',
      turn: 'I have written three times about my deposit for the flat and there is no answer from anybody. I feel ignored. When will I get my deposit back?',
      given: {
        'the answer': 'your deposit of £850 was approved on Monday and goes out tomorrow',
        day: 'Wednesday 10 June',
      },
      text: `Hello Rebecca,

I'm sorry that you wrote to us and got no answer from anybody. That would make anyone feel ignored.

I've read all of your messages now, and here is the answer: your deposit of £850 was approved on Monday and goes out tomorrow.

I'm staying with this until it is settled. I'll write to you on Wednesday 10 June to make sure that it went through, and whatever you write before then reaches me and not a queue.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'people-passed-around',
    title: 'They were passed from one to the next',
    shortcut: '/passed',
    tags: ['transfer', 'departments', 'repeat'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'human', 'ask'],
      says: [
        'passed from',
        'passed around',
        'transferred',
        'from one department',
        'every department',
        'repeat my story',
        'explain again',
        'explain everything again',
        'different person',
      ],
      topics: [],
    },
    body: `You've told your story to one person after another, and each time you were sent on. I'm sorry that we made you do our work. It stops here: you don't have to explain anything again.

This is what I have understood: {% fill "what happened" %}. If a piece is missing, one line is enough.

I'm keeping this myself. I'll speak to the others who are needed, and you'll have the outcome from me by {% fill "day" %}.`,
    why: 'It shows what was understood, so nothing has to be told twice, and one person keeps it.',
    example: {
      customer: 'Stefan Albu',
      channel: 'email',
      turn: 'I was transferred five times today about moving my insurance to the new car and had to repeat my story to every department. It is exhausting. Can one person just do it?',
      given: {
        'what happened': 'your insurance should move from the Golf to the new Yaris from 1 July',
        day: 'Thursday noon',
      },
      text: `Hello Stefan,

You've told your story to one person after another, and each time you were sent on. I'm sorry that we made you do our work. It stops here: you don't have to explain anything again.

This is what I have understood: your insurance should move from the Golf to the new Yaris from 1 July. If a piece is missing, one line is enough.

I'm keeping this myself. I'll speak to the others who are needed, and you'll have the outcome from me by Thursday noon.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'people-want-human',
    title: 'They ask for a real person',
    shortcut: '/human',
    tags: ['bot', 'person', 'manager'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['human', 'trouble', 'ask'],
      says: [
        'real person',
        'real human',
        'talk to a human',
        'speak to a human',
        'speak to someone',
        'not a bot',
        'talk to a person',
        'a human being',
        'actual person',
      ],
    },
    body: `This is {{ agent.first_name | fallback: "a person" }}, a real person, and I'm sorry that you had to fight your way past the machine to reach one.

I've read what you wrote, so you don't have to start over: {% fill "the answer" %}.

If you'd rather talk, I'll call you at {% fill "call-back time" %}. Otherwise I'll go on by message and write to you by {% fill "time" %} with the next step.`,
    why: 'A name, proof of having read, and the choice between voice and text.',
    example: {
      customer: 'Chiara Bellini',
      channel: 'chat',
      turn: 'I do not want the robot again!! I want to talk to a human about my cancelled flight, a real person please',
      given: {
        'the answer': 'your flight to Oslo was cancelled and there are two seats tomorrow',
        'call-back time': '2.15 pm',
        time: '3 pm today',
      },
      text: `Hello Chiara,

This is Sam, a real person, and I'm sorry that you had to fight your way past the machine to reach one.

I've read what you wrote, so you don't have to start over: your flight to Oslo was cancelled and there are two seats tomorrow.

If you'd rather talk, I'll call you at 2.15 pm. Otherwise I'll go on by message and write to you by 3 pm today with the next step.`,
    },
  },
  {
    id: 'people-manager-wanted',
    title: 'They ask for the manager',
    shortcut: '/manager',
    tags: ['escalation', 'supervisor', 'complaint'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'human', 'leave'],
      says: ['your manager', 'a manager', 'supervisor', 'someone in charge', 'your boss'],
    },
    body: `Yes, you will speak to a manager. I'm sorry that you were given excuses where you needed help. I've put your case to {% fill "name of colleague" %}, who decides on it, together with everything you wrote.

{% fill "name of colleague" %} will call you on {% fill "call-back time" %}. You won't need to tell it from the beginning.

I'm not letting go of it meanwhile. What I can do by myself I've done today: {% fill "first option" %}. I'll check on {% fill "day" %} that the call took place.`,
    why: 'No defence: a name, an hour, and what can be done without waiting for either.',
    example: {
      customer: 'Leonard Fitch',
      turn: 'The kitchen you delivered has two wrong doors and your people keep giving me excuses. I want to speak to your manager now. I am furious.',
      given: {
        'name of colleague': 'Ruth Calder',
        'call-back time': 'Tuesday at 11 am',
        'first option': 'two new doors are ordered for your kitchen',
        day: 'Tuesday evening',
      },
      text: `Hello Leonard,

Yes, you will speak to a manager. I'm sorry that you were given excuses where you needed help. I've put your case to Ruth Calder, who decides on it, together with everything you wrote.

Ruth Calder will call you on Tuesday at 11 am. You won't need to tell it from the beginning.

I'm not letting go of it meanwhile. What I can do by myself I've done today: two new doors are ordered for your kitchen. I'll check on Tuesday evening that the call took place.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'people-in-the-wrong',
    title: 'They misread the terms: no blame, and what is possible',
    shortcut: '/misread',
    tags: ['terms', 'misunderstanding', 'deadline missed'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      says: [
        'did not know',
        "didn't know",
        'too late to return',
        'missed the deadline',
        'was not aware',
        'return window',
        'nobody told me',
        'small print',
        'fine print',
      ],
    },
    body: `To hear that it is too late, because of a line in small print: I can see why that feels unfair. I'm sorry that we didn't say it more plainly.

The date was {% fill "end date" %}, and it exists because {% fill "the reason" %}. This is what I can do for you all the same: {% fill "first option" %}. Or, if that suits you better, {% fill "second option" %}.

Tell me which one you'd like by {% fill "day" %} and I'll set it up that same day. I've also asked our web team to print the date larger.`,
    why: 'The rule comes with its reason, and two real options come with the rule.',
    example: {
      customer: 'Martina Kolar',
      turn: 'I wanted to return the unopened tent and was told it is too late to return. I did not know about 30 days, it is in the small print. That is unfair.',
      given: {
        'end date': '12 May',
        'the reason': 'last season’s tents go back to the maker on that day',
        'first option': 'I send you a voucher for the full price of the tent',
        'second option': 'I help you to sell it on our second-hand page',
        day: '20 June',
      },
      text: `Hello Martina,

To hear that it is too late, because of a line in small print: I can see why that feels unfair. I'm sorry that we didn't say it more plainly.

The date was 12 May, and it exists because last season’s tents go back to the maker on that day. This is what I can do for you all the same: I send you a voucher for the full price of the tent. Or, if that suits you better, I help you to sell it on our second-hand page.

Tell me which one you'd like by 20 June and I'll set it up that same day. I've also asked our web team to print the date larger.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'people-used-wrongly',
    title: 'It broke because it was used wrongly',
    shortcut: '/misuse',
    tags: ['misuse', 'manual', 'damage'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      says: [
        'in the dishwasher',
        'in the microwave',
        'washed it',
        'in the washing machine',
        'it shrank',
        'dropped it',
        'fell into',
        'spilled',
        'got wet',
        'my fault',
      ],
    },
    body: `It is sad to see {% if echo.event %}something from {{ echo.event }}{% else %}it{% endif %} spoilt like this. There is no need to speak of fault, and it can be repaired. The cause is a common one: {% fill "the reason" %}.

The warranty does not reach that far, so I've looked for another way. {% fill "first option" %}; or, if you prefer, {% fill "second option" %}.

Write one word and I'll arrange it today, so that you have it back by {% fill "day" %}. I've put the care card in this message too, so that it lasts you many years.`,
    why: 'No finger is pointed; the limit is plain, and two ways are open.',
    example: {
      customer: 'Oskar Wiklund',
      turn: 'I put the wooden salad bowl in the dishwasher and now it has a long crack. I am sad, it was a wedding present from my sister. Can it be repaired or is it my fault?',
      given: {
        'the reason': 'wood and hot steam do not get on',
        'first option': 'Our workshop can repair the crack and oil your bowl for £12',
        'second option': 'I send you a new bowl at half the price',
        day: 'Saturday 13 June',
      },
      text: `Hello Oskar,

It is sad to see it spoilt like this. There is no need to speak of fault, and it can be repaired. The cause is a common one: wood and hot steam do not get on.

The warranty does not reach that far, so I've looked for another way. Our workshop can repair the crack and oil your bowl for £12; or, if you prefer, I send you a new bowl at half the price.

Write one word and I'll arrange it today, so that you have it back by Saturday 13 June. I've put the care card in this message too, so that it lasts you many years.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'people-abuse-boundary',
    title: 'Insults: a calm boundary, and the help all the same',
    shortcut: '/boundary',
    tags: ['abuse', 'insult', 'limits'],
    channels: ['email', 'chat'],
    when: { kinds: ['trouble', 'human', 'leave', 'ask'], signals: ['abuse'], without: ['danger'] },
    body: `I can see how angry you are, and you have a reason for it: {% fill "what happened to them" %}. I'm sorry about that, and I'm putting it right.

I've done this just now: {% fill "the answer" %}. You'll have the outcome from me by {% fill "time" %}.

One request, so that we get there: leave the insults out, and write to me about the matter itself. Then I'll stay with you until it is done.`,
    fillIns: [
      {
        name: 'what happened to them',
        type: 'text',
        default: null,
        hint: 'what went wrong for them, without the insults',
      },
    ],
    why: 'The matter is taken seriously and helped; the limit is said once and without scorn.',
    example: {
      customer: 'Dean Corrigan',
      channel: 'chat',
      turn: 'you useless idiots, my game crashed AGAIN and six hours of progress are gone. are you all braindead?',
      given: {
        'what happened to them': 'the game crashed and six hours of progress are gone',
        'the answer': 'your progress is restored from last night’s copy',
        time: '8 pm today',
      },
      text: `Hello Dean,

I can see how angry you are, and you have a reason for it: the game crashed and six hours of progress are gone. I'm sorry about that, and I'm putting it right.

I've done this just now: your progress is restored from last night’s copy. You'll have the outcome from me by 8 pm today.

One request, so that we get there: leave the insults out, and write to me about the matter itself. Then I'll stay with you until it is done.`,
    },
  },
  {
    id: 'people-legal-threat',
    title: 'They speak of a lawyer or a complaint to the regulator',
    shortcut: '/legal',
    tags: ['lawyer', 'ombudsman', 'complaint', 'escalation'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'leave', 'human'],
      signals: ['escalation'],
      says: [
        'lawyer',
        'solicitor',
        'ombudsman',
        'regulator',
        'legal action',
        'small claims',
        'court',
        'trading standards',
        'consumer protection',
      ],
    },
    body: `You have every right to take this further, and I won't try to talk you out of it. I'm sorry that {% fill "what happened to them" %}.

I've given your complaint the number {% fill "reference" %} and taken it to {% fill "name of colleague" %}, who is allowed to decide. You'll have a full answer in writing by {% fill "day" %}.

Until then I've done what I can do by myself: {% fill "the answer" %}. I'll write to you that day whichever way it goes.`,
    fillIns: [
      {
        name: 'what happened to them',
        type: 'text',
        default: null,
        hint: 'what happened, as fact; admit nothing that is not known',
      },
    ],
    why: 'The right is respected, a person decides, and nothing is admitted or denied in haste.',
    example: {
      customer: 'Philippa Grant',
      turn: 'You have ignored three letters about my refund of £312 for the broken boiler. If nothing happens by Friday my solicitor will write and I will go to the ombudsman.',
      given: {
        'what happened to them': 'three letters about your refund got no answer',
        reference: 'C-8810',
        'name of colleague': 'Anna Firth',
        day: 'Thursday 11 June',
        'the answer': 'your refund of £312 is on her desk with all three letters',
      },
      text: `Hello Philippa,

You have every right to take this further, and I won't try to talk you out of it. I'm sorry that three letters about your refund got no answer.

I've given your complaint the number C-8810 and taken it to Anna Firth, who is allowed to decide. You'll have a full answer in writing by Thursday 11 June.

Until then I've done what I can do by myself: your refund of £312 is on her desk with all three letters. I'll write to you that day whichever way it goes.

Kind regards,
Sam Okafor`,
    },
  },
];
