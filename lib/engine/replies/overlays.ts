import type { Reading } from '../../conversation.ts';
import type { Overlay } from './types.ts';

const LEGAL =
  /\b(?:(?:my|our|a|see|consult\w*|instruct\w*|contact\w*|call\w*|involv\w*|hear from|speak\w* (?:to|with)|through|from) (?:my |our |a |an |the )?(?:lawyers?|solicitors?|attorneys?)|(?:lawyers?|solicitors?|attorneys?) (?:will|is|are|has|have|letter)|legal(?:ly)? (?:action|advice|steps|proceedings|team|rights|obliged)|(?:small claims|in|to|the) court|sue|suing|lawsuit|ombudsman|regulator|trading standards|consumer (?:rights act|protection|affairs)|chargeback|section 75|ofcom|ofgem|fca|bbb|ico|data protection (?:authority|commissioner)|breach of contract|formal complaint|statutory|issue proceedings|letter before (?:action|claim)|we act for|our client|instructed by)\b/i;
const HUMAN =
  /\b(?:(?:speak|talk|chat|get through|connect me|put me through)\b.{0,24}\b(?:(?:a|an|some) (?:real |actual |live |proper )?(?:human(?: being)?|person|agent|operator|someone real)|somebody real|someone real|real (?:person|human))|(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:a |an )?(?:real |actual )?(?:bot|robot|human|person|ai|machine)|human please|real person please|no (?:more )?(?:bots?|chat ?bots?|robots?|machines?))\b/i;
const DYING =
  /\b(?:(?:in|at|to|into|has|have|on|from|the) (?:a |the )?hospice(?! (?:shops?|charit\w+|lotter\w+|funds?|appeals?))|palliative|end of life|days (?:left )?to live|has (?:only )?(?:days|weeks|months) (?:left|to live)|terminally|terminal (?:illness|cancer|disease|diagnosis|condition|prognosis)|(?:is|are|was|['’]s|diagnosis|cancer) (?:now )?terminal\b(?! \d)|dying)\b/i;
const NOTICE =
  /\b(?:hereby|pursuant to|notice of (?:termination|cancellation)|formally (?:terminate|cancel)|clause \d|in accordance with (?:the )?(?:terms|clause|agreement|contract))\b/i;
const MANAGER =
  /\b(?:(?:speak|talk|escalate|escalated|put me through|refer|pass|complain)\b.{0,40}\b(?:manager|supervisor|team lead|someone (?:senior|higher|in charge|else)|ceo|head office)|manager now|your (?:manager|supervisor|boss)|a (?:manager|supervisor)|the (?:manager|ceo))\b/i;
const PUBLIC =
  /\b(?:trustpilot|google reviews?|one[- ]star|1[- ]star|bad review|leave (?:a )?review|tell everyone|twitter|facebook|tiktok|reddit|the press|newspaper|go public|social media|linkedin)\b/i;
const KIN =
  '(?:husband|wife|partner|son|daughter|mother|mum|mom|mam|father|dad|grandmother|grandfather|grandma|grandad|grandpa|nan|gran|sister|brother|baby|fianc[eé]e?|aunt|uncle|friend|spouse|parents?|child|twin|dog|cat)';
const GRIEF = new RegExp(
  `\\b(?:passed away|(?:he|she|who) (?:sadly |suddenly |peacefully )?passed (?:on |suddenly |peacefully )?(?:last|in|on|this|at|suddenly|yesterday)\\b|bereave\\w*|my late ${KIN}|late ${KIN}|${KIN}['’]?s?,? (?:\\w+,? ){0,3}(?:died|passed|death|funeral|passing|estate)|(?:died|death of|lost|losing|buried|burying) (?:my|our) ${KIN}|deceased|widow(?:ed|er)?|miscarr\\w*|stillb\\w*|(?:the|a|his|her|my|our) (?:\\w+ )?funeral|in mourning|executor|probate|condolence\\w*|${KIN}\\b[^.!?]{0,20} put (?:to sleep|down)|lost (?:the|my|our) baby|lost (?:him|her) (?:last|on|in|this))\\b`,
  'i',
);
const ILLNESS =
  /\b(?:cancer|chemo\w*|surgery|operation|hospital|illness|(?:i['’]m|i am|been|was|seriously) ill\b|asthma|depress\w+|anxiety disorder|panic attacks?|dementia|alzheimer\w*|stroke|pregnan\w*|terminally|terminal (?:illness|cancer)|diagnos\w+|chronic|diabet\w+|in pain|recovering from|carer|mental health|ptsd|epilep\w*|heart attack)\b/i;
const HARDSHIP =
  /\b(?:lost my job|redundan\w+|laid off|can['’]?t afford|cannot afford|rent (?:is )?due|pay (?:my|the|our) rent|feed my|benefits|universal credit|bailiffs?|debt|overdrawn|food bank|struggling (?:to pay|financially|with money)|single (?:mum|mom|dad|parent|mother|father)|unemployed|no money|last of my money|pension(?:er)?|evict\w*|homeless|bankrupt\w*)\b/i;
const DEPENDANT =
  /\b(?:my|our) (?:\w+ ){0,2}(?:baby|newborn|toddler|elderly (?:mother|father|parents?|mum|mom|dad)|disabled|\d{1,2}[- ](?:year|month)[- ]old|little (?:one|boy|girl))\b/i;

const CANT_PAY =
  /\b(?:(?:won['’]?t|can['’]?t|cannot) make (?:the |my |this |next )?(?:\w+ )?payments?|pay less|afford|struggling to pay|behind (?:on|with)|pay (?:it|this|the|my|our) (?:\w+ )?(?:bill|rent|all|off|back)|payment plan|more time|can['’]?t pay|cannot pay|instal+ments?)\b/i;

/** In a letter of so many words a loss that is only named in passing is not what it is about. */
const PASSING = 150;
const MOURNS =
  /\b(?:died|passed away|death|funeral|lost (?:my|our|the|him|her)|bereave\w*|deceased|probate|executor)\b/i;

const THEY_DIED =
  /\b(?:he|she) (?:(?:has |had )?(?:died|passed away)|did(?:n['’]t| not) (?:make it(?! (?:to|in|on|at|for|back|home|up|down|out|there|here|clear))|survive|pull through|wake up again))\b/i;
const KIN_NAMED = new RegExp(`\\b(?:my|our) (?:\\w+ )?${KIN}\\b`, 'i');

/** Grief for a person (or an animal of theirs): read only where vulnerability or sadness is read too, or words are plain. */
export function speaksOfLoss(turn: string): boolean {
  if (turn.split(/\s+/).length > PASSING && !MOURNS.test(turn)) return false;
  if (THEY_DIED.test(turn) && KIN_NAMED.test(turn)) return true;
  return (
    GRIEF.test(turn) &&
    !/\b(?:phone|battery|laptop|screen|computer|car|engine|wifi|boiler) (?:\w+ )?(?:died|passed)\b/i.test(
      turn.replace(new RegExp(`\\b${KIN}\\b.{0,30}(?:died|passed away)`, 'i'), ''),
    )
  );
}

/** "Greenwash much?" */
const SNEER =
  /\b(?:loved|loving) the (?:e-?mail|text|message|bit|way|part)\b[^.!?]{0,20}\b(?:saying|where|that|you)\b|(?:^|[.!?]\s+)\p{L}{4,} much\?/iu;

/** Somebody of theirs is dying. */
export function speaksOfDying(turn: string): boolean {
  return DYING.test(turn) && !/\b(?:battery|phone|laptop) (?:\w+ )?dying|dying (?:to|for)\b/i.test(turn);
}

/** A solicitor who sees to an estate is no threat. */
const THREATENS =
  /\b(?:legal action|sue|suing|court|ombudsman|proceedings|complaint to|regulator|without prejudice)\b/i;

/** The step beyond this agent that they speak of. */
function stepBeyond(turn: string, read: boolean): Overlay | null {
  if (LEGAL.test(turn)) return 'legal';
  if (read && MANAGER.test(turn)) return 'manager';
  if (read && PUBLIC.test(turn)) return 'public';
  const named = /\b(?:speak|talk|escalate\w*|put me through)\b.{0,30}\b(?:manager|supervisor)\b/i.test(turn);
  return named ? 'manager' : null;
}

/** What they carry beside the matter. */
function burdenIn(turn: string): Overlay | null {
  if (ILLNESS.test(turn)) return 'illness';
  if (HARDSHIP.test(turn))
    return CANT_PAY.test(turn) && !/\b(?:twice|overcharged|wrong|double)\b/i.test(turn) ? 'cant_pay' : 'hardship';
  return DEPENDANT.test(turn) ? 'dependant' : null;
}

/** What else colours the answer. Words decide within what the reading allows. */
export function overlaysOf(turn: string, reading: Reading): Set<Overlay> {
  const strong = (name: string): boolean => reading.signals.some((signal) => signal.name === name);
  const found = new Set<Overlay>();
  const beyond = stepBeyond(turn, strong('escalation'));
  if (beyond !== null && !(beyond === 'legal' && speaksOfLoss(turn) && !THREATENS.test(turn))) found.add(beyond);
  if (HUMAN.test(turn)) found.add('human');
  if (NOTICE.test(turn)) found.add('notice');
  if (speaksOfDying(turn)) found.add('dying');
  if (strong('abuse')) found.add('abuse');
  if (strong('sarcasm') && !(reading.polarity > 0 && !reading.sure)) found.add('sarcasm');
  if (SNEER.test(turn)) found.add('sarcasm');
  const burden = strong('vulnerability') ? burdenIn(turn) : null;
  if (burden !== null) found.add(burden);
  return found;
}
