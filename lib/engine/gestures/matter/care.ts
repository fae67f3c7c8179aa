import type { Reading } from '../../../conversation.ts';
import { dangerIn, isWorded, wasFreed } from '../../replies/hazard.ts';
import { speaksOfLoss } from '../../replies/overlays.ts';
import type { Case } from '../../replies/types.ts';
import type { Care } from '../types.ts';

/** From this chance on danger keeps every gift back: where words name it, and where only their ring does. Below it a glance of the agent is enough (see `replies/hazard.ts`). */
const LIKELY = { worded: 0.3, heard: 0.7 } as const;

/** A call or a letter could be seen or heard by somebody who must not know, or would frighten. */
const UNSAFE =
  /\b(?:(?:he|she|they|my ex|my (?:husband|wife|partner|boyfriend|girlfriend|father|mother|stepfather|landlord)) (?:must ?n['’]?t|must not|can['’]?t|cannot|should(?:n['’]t| not)|may not|mustn't) (?:know|find out|see|hear)|(?:checks?|reads?|monitors?|controls?|looks? (?:at|through)|goes through|listens to|takes) my (?:phone|calls?|messages?|e-?mails?|post|mail|letters?)|abusive (?:relationship|home)|(?:please )?(?:do not|don['’]t|never) (?:post|send|deliver|leave) (?:\w+ ){0,2}(?:here|there|to (?:this|my|the) (?:house|home|flat|address))|not safe to (?:call|ring|phone|talk|speak)|unsafe to (?:call|ring|phone)|(?:do not|don['’]?t|never|please no) (?:\w+ ){0,3}(?:call|ring|phone|letters?|post)\b[^.!?]{0,40}\b(?:home|house|landline|see|hear|find out|know))\b/i;
const NO_CALLS =
  /\b(?:(?:do not|don['’]?t|never|please no|no more|stop) (?:\w+ ){0,2}(?:call(?:s|ing)?|ring(?:ing)?|phon(?:e|ing)|telephone|phone calls)(?: me)?\b|(?:only|just) (?:by |via |through |in )?(?:e-?mail|writing|chat|text|message)\b|(?:by|via) e-?mail only|in writing (?:only|please|from now on)|(?:all|any) (?:further |future |more )?(?:correspondence|contact|communication|replies) (?:must be |to be |should be )?(?:in writing|by (?:e-?mail|letter|post))|i(?:['’]m| am) (?:deaf|hard of hearing|mute)|can(?:['’]t|not| not) (?:take|talk on|use|hear on|answer) (?:the |my |a )?(?:phone|calls?)|prefer (?:e-?mail|writing|text|not to (?:talk|speak|call)))/i;
const LEGAL_NOTICE =
  /\b(?:letter before|legal action|court|lawyer|solicitor|attorney|barrister|(?:before|in front of) a judge|legal advice|unlawful\w*|sue|suing|ombudsman|regulator|chargeback)\b/i;

/** Words of fear that are said of a present, too. */
const A_SURPRISE =
  /\b(?:surprise|present for|gift for|birthday|anniversary|christmas|propos(?:e|al|ing)|engagement ring)\b/i;
/** Somebody keeps after them who must not. */
const PURSUED =
  /\b(?:stalk\w*|(?:photos?|pictures?|videos?) of my (?:\w+ )?(?:door|house|home|flat|street|building|window|car|kids?|children|school|workplace)|(?:posted|shared|published|put up|gave out|leaked) [^.!?]{0,30}\b(?:my|our) (?:home )?address|(?:he|she|they)(?:['’]ll| will| is going to|['’]s going to) (?:see|find|visit|get|come for|wait for|be waiting for|be outside) (?:me|us|my)\b|(?:turns?|turned|shows?|showed|keeps? turning|keeps? showing) up at (?:my|our) (?:work|home|house|door|flat|school)|(?:a |the )?(?:man|woman|guy|ex|person) i(?:['’]ve| have)? (?:blocked|left|reported)\b[\s\S]{0,80}\b(?:new (?:account|profile|number)|again|found|message\w*|wrote|posted)|restraining order|injunction|non[- ]molestation|(?:(?:is|was)(?:n['’]t| not)|not) (?:\w+ )?allowed (?:to (?:contact|come near|know|write)|near|anywhere near)|(?:afraid|scared|frightened|terrified) of (?:him|her|them|my (?:ex|husband|wife|partner))|(?:abusive|violent|controlling) (?:ex|husband|wife|partner|boyfriend|girlfriend|man|father)|domestic (?:violence|abuse)|women['’]?s refuge|in hiding|follow(?:ed|ing|s) me (?:home|to|from|every)|knows where i live|(?:\bhe|\bshe) (?:\w+ ){0,3}(?:sees?|know(?:s|ing)?|checks?|finds?|us(?:es|ing))\b[^.!?]{0,80}\b(?:waits?|turns? up|shows? up|stands?|sits?) (?:\w+ )?(?:outside|at|near) (?:my|the|our)\b|(?:how did|(?:he|she|they) (?:has|have|got|found|knows?)) [^.!?]{0,40}\bmy new (?:address|number|place))\b/i;

/** Kinds in which a loss has been told of, although it is past praise or a question. */
const LOSS_WORDS =
  /\b(?:passed away|died|death certificate|bereave\w*|funeral|deceased|my late|estate of|probate|executor)\b/i;

/** What care the case asks for, from the words as they were written: capitals do not make danger, nor do they hide it. */
export function careOf(c: Case, reading: Reading): Set<Care> {
  const care = new Set<Care>();
  const text = `${c.turn}\n${c.earlier}`;
  const isLikely = dangerIn(reading) >= LIKELY[isWorded(reading) ? 'worded' : 'heard'];
  if (c.kind === 'danger' || (isLikely && !wasFreed(c.turn))) care.add('danger');
  if (c.overlays.has('legal') || (c.signals.has('escalation') && LEGAL_NOTICE.test(c.turn))) care.add('legal');
  if (c.signals.has('abuse')) care.add('abuse');
  if (
    c.kind === 'grief' ||
    speaksOfLoss(c.turn) ||
    speaksOfLoss(c.earlier) ||
    (LOSS_WORDS.test(text) && c.signals.has('vulnerability'))
  )
    care.add('bereavement');
  if (PURSUED.test(text)) care.add('danger');
  if (
    PURSUED.test(text) ||
    (UNSAFE.test(text) && !A_SURPRISE.test(text)) ||
    c.hazard === 'threat' ||
    c.hazard === 'menace'
  )
    care.add('unsafe_contact');
  return care;
}

/** They have asked not to be rung. */
export const refusesCalls = (c: Case): boolean => NO_CALLS.test(`${c.turn}\n${c.earlier}`);
