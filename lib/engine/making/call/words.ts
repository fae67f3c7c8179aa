import type { Cause, Channel, Feeling } from '../../../conversation.ts';

/** How a call begins: who rings, why, and whether it is a good moment, by how they reached us. */
export const OPEN: Readonly<Record<Channel, string>> = {
  email:
    'Hello {name:there}, this is {agent:[your name]}. You wrote to us, and I said that I would ring. Is this a good moment?',
  chat: 'Hello {name:there}, this is {agent:[your name]}, from the chat. I wanted to speak with you rather than type. Have you got five minutes, or shall I ring at another hour?',
  social:
    'Hello {name:there}, this is {agent:[your name]}. You wrote to us in public, and I thought that you should hear a voice. Is it all right to talk now?',
  phone:
    'Hello {name:there}, it is {agent:[your name]} again. I said that I would come back to you. Does it suit you now?',
};

/** The one who answers for it rings in their own name, and says so first. */
export const FROM_ABOVE = {
  open: 'Hello {name:there}, my name is [name of the manager]. {agent:My colleague} showed me what you wrote. Is this a good moment, or shall I ring at another hour?',
  acknowledge: 'I know how you were spoken to. It was not right, and I am sorry.',
};

/** What is said first, by what they feel. One breath, then on to the point. */
export const ACKNOWLEDGE: Readonly<Record<Feeling | 'neutral', string>> = {
  anger:
    'I have read what you wrote, every line of it. You have reason to be angry. I am not ringing to explain it away.',
  frustration: 'You have had to push this along by yourself for too long. From here on that is my work.',
  disappointment: 'You had counted on us, and we let you down. I am sorry about that.',
  anxiety:
    'I know that this has been on your mind. Let me tell you first what is certain, and then what I am still finding out.',
  confusion: 'We did not make this easy to follow. There is no rush at all; stop me wherever you like.',
  sadness: 'I am so sorry for what you are going through. There is nothing that you have to decide in this call.',
  embarrassment: 'First of all: this was not your doing, and it happens to careful people.',
  distrust: 'You have no reason yet to take my word for it. So I will tell you what I can show you in writing as well.',
  unheard:
    'You have said all this before, and nobody took it up. I have it in front of me, so you need not tell it again.',
  relief: 'I am glad that it has come good. I wanted to hear it from you, and not only see it on a screen.',
  gratitude: 'Thank you for what you wrote. It went round the whole room here.',
  joy: 'Your message made our morning. I wanted to tell you so myself.',
  neutral: 'Thank you for making the time. I will be brief.',
};

/** What the call is for, by gesture. */
export const POINT: Readonly<Record<string, readonly string[]>> = {
  call_after_the_fix: [
    'It should be right by now. That is what our side shows; you are the one who can tell me whether it is so.',
  ],
  call_in_place_of_writing: [
    'As I have it: {fact}. Tell me if I have got any of it wrong. Then I will say what I can do today.',
    'I have read the whole thread, so you need not start again. I will say what I can do today, and you tell me whether that is enough.',
  ],
  call_they_asked_for: [
    'You asked for a call, and I am glad that you did. As I have it: {fact}. Tell me in your own words, and I will say what I can do.',
    'You asked for a call, and I am glad that you did. Tell me in your own words what you need; I have time for it.',
  ],
  call_to_walk_through: [
    'I have the same screen open in front of me. We will do it together, one step at a time, and I wait for you at each one.',
  ],
  call_from_the_manager: [
    'I am the one who answers for how you were treated. I would like to hear from you what happened, and I will not interrupt.',
  ],
};

/** One honest word about the cause, where it is ours. Said once. */
export const OWN: Readonly<Partial<Record<Cause, string>>> = {
  time: 'It took as long as it did because of us. The next date I give you is one that I have checked myself.',
  money: 'The sum is being put right, and you will have the figures in writing before the end of the day.',
  fault: 'What you had from us did not work. That is ours to mend, at no cost to you.',
  effort: 'Nothing more is needed from you. Whatever is left to fetch or fill in, I do.',
  ignored: 'Your messages came in, and they were not answered. There is no good reason for it.',
  rudeness: 'You should not have been spoken to like that, whatever kind of day it was on our side.',
  broken_promise:
    'You were given our word, and it was not kept. So today I promise only what I can do with my own hands.',
  unfairness: 'Others were given something that you were not. That was wrong, and I am here to put it level.',
  risk: 'What could touch your safety is closed off first. Everything else comes after that.',
  no_information: 'You should have heard from us before you had to ask. Here is where it stands today.',
};

/** One question, and then silence. */
export const ASK: Readonly<Record<string, string>> = {
  call_after_the_fix: 'Does it work as it should now? (Wait. Let them find the words.)',
  call_in_place_of_writing: 'What would have to happen today, so that you could put this out of your mind?',
  call_they_asked_for: 'What made you wish to talk about it, and not to write?',
  call_to_walk_through: 'What do you see on your screen at this moment?',
  call_from_the_manager: 'Would you tell me what happened, from where it began for you?',
};

export const CLOSE: Readonly<Record<string, string>> = {
  call_after_the_fix:
    'If anything is odd with it again, write to me by name; you will not have to explain it from the start. Thank you for picking up.',
  call_in_place_of_writing:
    'So we have agreed: [what I do], by [day and time]. I send you that in writing within the hour. Thank you for talking it through with me.',
  call_they_asked_for:
    'So I do this: [what I do], by [day and time]. You have it in writing from me today. Thank you for saying that you would sooner talk.',
  call_to_walk_through:
    'There, that was all you. I am sending you the steps in writing now, so that you have them next time. Thank you for your patience with me.',
  call_from_the_manager:
    'Thank you for telling me. I will write to you by [day] what we change because of it. You need do nothing more.',
};

/** For their machine: no case told aloud, a time, and no task. */
export const UNANSWERED: Readonly<Record<string, string>> = {
  call_after_the_fix:
    'Hello {name:there}, {agent:[your name]} here. I only wanted to hear whether everything is right now. You need not ring back: I am sending you two lines, and I try once more at [time].',
  call_in_place_of_writing:
    'Hello {name:there}, {agent:[your name]} here, as promised. I try again at [time]. If another hour is better, one word in an answer to my message is enough.',
  call_they_asked_for:
    'Hello {name:there}, {agent:[your name]} here, ringing as you asked. I try again at [time]; if another hour is better, one line from you is enough.',
  call_to_walk_through:
    'Hello {name:there}, {agent:[your name]} here. I have time for you until [time], and again tomorrow. There is no hurry.',
  call_from_the_manager:
    'Hello {name:there}, this is [name of the manager]. I would like to listen to you, when it suits you. I try again at [time]; you need do nothing.',
};
