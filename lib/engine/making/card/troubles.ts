import type { Cause, Feeling } from '../../../conversation.ts';

/** Lines for a card after trouble of our doing, by what went wrong. Each names that, what it says of us, and asks for nothing. */
export const BY_CAUSE: Readonly<Record<Cause, string>> = {
  time: 'You waited {waiting:far longer than anyone should}, and the days were yours, not ours. I have not forgotten them. Thank you for giving us the chance to finish what we began.',
  money:
    'Money that goes the wrong way takes sleep with it, and you had the work of finding out. It is back where it belongs, and I wanted you to have that from me in ink and not only as a line on a statement.',
  fault:
    'You trusted something we had made, and it let you down. It has been put right. I hope it now does quietly what you wanted it for all along.',
  effort:
    'You did a good part of our work: the ringing, the repeating, the holding on. I have been through all of it. It should have taken you one message, and I am sorry that it did not.',
  ignored:
    'You wrote, and nobody answered. I have read all of it since, from the first line. It deserved a reply on the first day, and this card is to say that somebody here knows it.',
  rudeness:
    'The way you were spoken to is not how anyone should be. I have thought about it since. You stayed courteous when we were not, and I did not want that to pass without a word.',
  broken_promise:
    'We gave you our word and did not keep it. Words are easy to give again, so I waited with this card until it was done. It is done now. Thank you for letting us put it right.',
  unfairness:
    'You asked for nothing more than others were given. You were right to say so, and right to go on saying it. I am glad that it is level now, and sorry that you had to ask.',
  risk: 'For a while you could not be sure that you were safe with us. I am sorry for the worry, and for the evening or two that it cost you. I hope that they are quiet again.',
  no_information:
    'The worst of it must have been not knowing. Somebody should have told you what was happening long before you had to ask. From me you will hear first, good news or bad.',
};

/** The same by what they felt, for those who would rather speak of that. */
export const BY_FEELING: Readonly<Partial<Record<Feeling, string>>> = {
  anger:
    'You were angry with us, and you had reason. Thank you for telling us straight instead of simply leaving. It is settled now, and I have not forgotten how it began.',
  frustration:
    'I kept thinking of how often you had to start again. It is settled now, and I wanted the last thing you get from us to be something that asks nothing of you.',
  disappointment:
    'You had been looking forward to this, and we took some of that away. I cannot give you the day back. I can tell you that it mattered to us, and that you were good to tell us.',
  anxiety:
    'I hope things are quieter for you now. If the worry comes back, even over something small, write to me. You will not have to explain it all again.',
  confusion:
    'We made something simple hard to follow, and you were patient with it. You were not the one who got it wrong. If it ever turns foggy again, ask me; I like being asked.',
  sadness:
    'I have thought of you since we spoke. There is nothing you need to do, and nothing to answer. I only wanted you to know that it was not just a case to me.',
  embarrassment:
    'Please do not think about it any more: what happened was of our making, and you handled it with more grace than we did.',
  distrust:
    'Trust comes back slowly, and it should. I do not ask for it. I wanted to send you one thing from us that has no small print on it.',
  unheard:
    'You said it more than once before anybody listened. I heard you. Thank you for saying it once more when you had every reason to stop.',
};

/** What can be said after any trouble. */
export const AFTER_ALL =
  'Now that it is put right, I did not want to leave it at an email. Thank you for bearing with us. I hope the next thing you hear from us is something pleasant.';
