import { impersonal } from '../find/impersonal.ts';
import { misfitIn } from '../find/misfit.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const distance: Rule = {
  id: 'distance',
  weight: 0.36,
  heat: 0.22,
  reason: 'It sounds like a form letter. Use their name and plain words.',
  source: SOURCES.distance,
  most: 3,
  least: 2,
  find: (facts) => [...impersonal(facts), ...misfitIn(facts)],
  phrases: [
    {
      match:
        '(?:as (?:a|our|one of our) )?(?:most )?(?:valued|dear|esteemed|loyal) (?:customer|customers|client|clients|guest|guests|member|members|user|patron|passenger)',
      instead: 'you',
      weight: 0.45,
    },
    {
      match:
        '^dear (?:sir|madam|customer|client|user|guest|passenger|member|sir/madam|sir or madam|account holder|traveller|shopper|subscriber|policyholder)(?: or madam| and madam)?',
    },
    { match: '(?:please|kindly) be (?:advised|informed|aware|assured|notified|reminded)(?: that)?', instead: '' },
    { match: 'please note(?: that)?', instead: '', weight: 0.33 },
    { match: '(?:please )?find (?:attached|enclosed|below)|enclosed please', weight: 0.3 },
    {
      match:
        '(?:you )?(?:can |may |please )?(?:rest|be|feel|remain) assured(?: that)?|i (?:can )?assure you(?: that)?|we (?:can )?assure you(?: that)?',
      instead: '',
    },
    {
      match:
        '(?:we|i) (?:regret|wish|would like|are writing|am writing) to (?:inform|advise|notify|acknowledge)(?: you)?(?: that)?',
      instead: '',
    },
    { match: '(?:not|never) hesitate', weight: 0.33 },
    { match: 'at (?:your|the|our) earliest (?:convenience|opportunity|possible)' },
    {
      match:
        '^(?:kindly)(?= )|(?:and|to|please|also|therefore|you|then) kindly (?!(?:sent|gave|offered|provided|attached|wrote|shared|let)(?: |$))',
      instead: 'please',
    },
    {
      match:
        '(?:your|the|this) (?:@1)(?:query|enquiry|inquiry|ticket|case|request|complaint|feedback|concern|concerns|matter|correspondence|submission|comments|claim|report|application|communication|details) (?:has|have|is|was|were|will) (?:now |also |since |currently |already |duly )?(?:be |been |being )?(?:received|logged|noted|registered|escalated|forwarded|closed|processed|assigned|handled|reviewed|investigated|passed|raised|recorded|important|actioned|acknowledged|prioritized|submitted|taken|looked|under|in (?:the )?(?:queue|review)|filed|shared|dealt)',
    },
    {
      match:
        '(?:has|have|had) been (?:duly |now |also )?(?:noted|logged|registered|forwarded|escalated|passed|shared|raised|actioned|recorded|flagged)',
      weight: 0.36,
    },
    {
      match:
        '(?:your|customer) (?:business|feedback|satisfaction|opinion|call|custom|loyalty|experience|safety|comfort|patience|continued support) (?:is|are|means|remains|matters) (?:very |extremely |highly |so |always |of |greatly |our |important|much|a |to)',
      notIf: 'because',
    },
    {
      match:
        '(?:we|i) (?:always |constantly |continually |continuously )?(?:strive|aim|endeavor|endeavour|pride ourselves|are committed|are dedicated|take pride|work hard|do our (?:best|utmost)|make every effort|constantly|go to great lengths)(?= |$)',
      notIf: 'i aim',
    },
    {
      match:
        '(?:^the|(?:that|to|of|for|by|with) the) (?:customer|client|user|passenger|guest|account holder|undersigned|policyholder|cardholder|complainant|recipient|purchaser|patient)(?= |$)',
      weight: 0.4,
    },
    {
      match:
        '(?:pursuant|hereby|herewith|aforementioned|aforesaid|henceforth|hereafter|thereof|therein|forthwith|undersigned|in respect of|with (?:regards?|reference|respect) to|in (?:reference|relation|regards?) to|further to|the (?:above|below|said) (?:mentioned|matter|order|item|referenced|case)|above mentioned|as regards|in receipt of|inasmuch|per your request|upon receipt|prior to|in the event that)',
      weight: 0.36,
    },
    {
      match:
        '(?:we|i) (?:hope|trust) (?:that )?(?:this|that|the above|these|you) (?:clarifies|helps|resolves|answers|explains|addresses|clears|information|find|is|has|understand)',
      upset: true,
    },
    {
      match:
        'thank(?:s| you) for (?:contacting|reaching|choosing|getting in touch|your (?:email|query|enquiry|inquiry|message|interest|feedback|patience|understanding|continued|contact|recent|correspondence|comments|custom|cooperation|loyalty|valuable|time|communication|patronage))',
      upset: true,
      unless: 'specific',
      weight: 0.36,
    },
    {
      match:
        '(?:appreciate|value|thank you for) your (?:business|feedback|patience|custom|understanding|cooperation|loyalty|patronage|continued)',
      upset: true,
      unless: 'specific',
    },
    {
      match:
        '(?:we|i) (?:take|treat|consider) @4(?:matters?|complaints?|feedback|this|these|concerns?|issues?|reports?|allegations|safety|privacy|security|comments) @3seriously',
      unless: 'option',
    },
    {
      match:
        '(?:forwarded|passed|referred|escalated|raised|sent|reported|submitted|shared) @3(?:to|with) (?:the |our )?(?:relevant|appropriate|concerned|respective|responsible|correct|right|internal|management|proper|dedicated|specialist) @1(?:team|department|departments|party|parties|colleagues|people|teams|channels|management)?',
    },
    {
      match:
        '(?:for|to) (?:your (?:convenience|reference|information|records|attention)|whom it may)|for (?:quality|training) (?:purposes|and)|(?:we|i) remain at your|at your disposal|further assistance|(?:any|further) (?:queries|questions or concerns|enquiries|assistance)|your understanding in this matter|happy to assist',
      weight: 0.34,
      upset: true,
    },
    {
      match:
        '(?:acknowledge|in|upon|on) receipt of|(?:your|this|any) (?:correspondence|communication|submission)|account holders?|the (?:foregoing|undersigned|aforesaid)|in the aggregate|individual (?:responses|replies)|(?:customer|client) (?:services|relations)|the company (?:does|is|has|will|can)|this department|(?:enquiries|inquiries|queries) concerning|effected by|(?:is|are|be) (?:prescribed|denoted|suspended|requested to|obliged|deemed|designated)|designated|whereupon|in order that|such time as|beneficiary|remittance|(?:the )?bearer|kindly requested|shall be',
      weight: 0.4,
    },
    {
      match:
        'esteemed (?:enquiry|inquiry|communication|custom|letter)|(?:relevant|responsible|competent|concerned|appropriate|prescribed) (?:officer|unit|section|department|person|authority|form|office|team)|(?:chronological|date) (?:order|sequence)|(?:order|sequence) of (?:their |its )?(?:receipt|arrival)|is receiving attention|forthwith|the needful|the undersigned',
    },
  ],
};
