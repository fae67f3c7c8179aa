import type { Line } from './lines.ts';
import { says } from './phrase.ts';

/** The three kinds of empathy of EPITOME (Sharma et al. 2020), each as far as words show it. */
export interface Empathy {
  /** Warmth, concern, encouragement. */
  reaction: boolean;
  /** Says what was understood, or tells of the same. */
  interpretation: boolean;
  /** Asks about what they feel or went through. */
  exploration: boolean;
}

const REACTION =
  '(?:sorry(?! (?:but|if|for my|for the|about the|not|i do|man but))|condolences|hug|hugs|sending|love you|much love|with you|here for you|i am here|we are here|feel for you|feel bad for you|breaks my heart|heartbreaking|hope (?:you|things|it|that|this|everything|your|all|he|she|so|to)|wish you|wishing you|best of luck|good luck|stay strong|hang in there|keep going|keep it up|keep fighting|do not give up|never give up|you (?:can|got|have got) (?:do )?this|you can do it|proud of you|congratulations|congrats|good (?:job|for you)|well done|great job|awesome|amazing|that is (?:great|awesome|amazing|terrible|awful|horrible|rough|tough|sad|so sad|hard|beautiful|wonderful|really (?:hard|tough|sad|great))|that sucks|sucks|you are (?:not alone|worth|worthy|loved|strong|amazing|beautiful|so strong|wonderful|valid|awesome|enough|important|welcome|not worthless|doing great|a good|not (?:a )?(?:burden|stupid|crazy|weird|broken))|not alone|happy for you|glad (?:you|to|that)|it (?:gets|will get|does get) better|will be (?:ok|okay|alright|fine)|it is (?:ok|okay|alright|all right)|everything will|take care|be safe|stay safe|feel better|thank you for (?:sharing|posting)|i care|we care|people care|worried about you|you matter|you deserve|makes me sad|i feel (?:so )?(?:sad|bad|sorry)|bless you|god bless|happy (?:birthday|cake)|i believe in you|believe in you|rooting for you|appreciate you|relate to you|i feel you|feel you man|<3|poor thing|welcome to|cheer|lots of love|xoxo|no one deserves|nobody deserves|no one (?:on this earth )?is worthless)';
const SAME =
  '(?:same|me too|same here|relate|relatable|i feel (?:you|this|that|like|the|it|so|bad)|i (?:know|understand|get|hear|see) (?:how|what|that|you|the|exactly|where|why|this|it)|been there|in the same|in your shoes|i (?:have|had) (?:been|felt|had|gone|done|the|this|that|a|an|no|never|always|lost|tried|dealt|struggled|also|depression|anxiety)|i (?:was|am|used|went|felt|lost|tried|do|did|feel|think|hate|cannot|can not|never|always|just|also|too|struggle|suffer|cry|wish|want|wake|lay|sleep|live|got|started|keep|would|could|still|really|literally|constantly|usually|ended|spent|took|stopped|hated|thought|wanted)|my (?:life|mom|mother|dad|father|family|brother|sister|friend|friends|ex|wife|husband|girlfriend|boyfriend|depression|anxiety|brain|therapist|parents|therapy|whole|own|mind|head|bed|house|job|best|dog|cat|first|last|biggest|self)|happened to me|for me|(?:sounds|seems|looks) like (?:you|your|a)|you (?:must|seem|sound|are feeling|feel|felt|are going through|are hurting|are in pain|are struggling|are scared|are afraid|were)|it (?:must|can) be|that must|must be|makes? sense|understandable|depression (?:is|makes|does|can|will|lies))';
const ADVICE =
  '^(?:you (?:should|need|can|could|must|have to|will)|try|do not|go|get|just|talk|see|find|take|have you|maybe|if you|call|be|stop|keep|remember|think|read|check|look|please)';
const ABOUT_THEM =
  '(?:you|your|u|ur|yours|happened|wrong|going on|mind|feel|feeling|ok|okay|why|how|what|where|else|bothering|talk|that|it|specific|reason|situation|age|old)';
const SHUT =
  '(?:why (?:would|should) (?:i|we)|who (?:cares|knows|am i)|right$|you know$|why not just|how about (?:you )?(?:go|try|we))';

/** What kinds of empathy a text shows. */
export function empathyOf(lines: readonly Line[]): Empathy {
  const own = lines.filter((line) => says(line, SAME) && !says(line, ADVICE) && !line.question);
  return {
    reaction: lines.some((line) => says(line, REACTION)),
    interpretation: own.length > 0,
    exploration: lines.some((line) => line.question && says(line, ABOUT_THEM) && !says(line, SHUT)),
  };
}
