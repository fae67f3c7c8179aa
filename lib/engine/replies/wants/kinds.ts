import type { Want } from './types.ts';

/**
 * What each request sounds like, most particular first: one clause is one request. The last group of a pattern, where
 * it has one, is what they would like to have.
 */
export const KINDS: readonly (readonly [Want, RegExp])[] = [
  [
    'pause',
    /\b(?:(?:like|want|need|wish|possible|able|love) to (?:pause|freeze|put (?:it|my \w+|this) on hold)|(?:can|could) (?:i|you|we) (?:pause|freeze|put (?:it|my \w+) on hold)|pause (?:it|my|our|the)|put (?:it|my \w+|the \w+) on hold)\b(?!\s+(?:card|account))/i,
  ],
  ['why', /^(?:and |so |but )*why\b(?!.{0,40}\b(?:engineer|technician|plumber)\b)/i],
  ['export', /\b(?:get|export|download|take|save) (?:our|my|all (?:our|my)|the) (?:data|files|contacts|photos)\b/i],
  [
    'delete',
    /\b(?:delete|erase|remove|wipe) (?:all )?(?:of )?(?:my|our) (?:\w+ )?(?:data|details|profile|information|records?)\b|\b(?:data|details|information) (?:deleted|erased|removed|wiped)\b/i,
  ],
  [
    'fee',
    /\b(?:fee|charge|penalty|fine)s? (?:to be )?(?:removed|waived|dropped|taken off|cancelled)\b|\b(?:remove|waive|drop|take off|cancel) (?:the|this|that|my|those) (?:\w+ ){0,2}(?:fee|charge|penalty|fine)s?\b/i,
  ],
  [
    'refund_where',
    /\b(?:where(?:['’]?s| is| are)|when (?:will|do|can|is|am)|still (?:waiting|not|have not|haven['’]?t)|what(?:['’]s| is) happening|(?:has|have) (?:not|n['’]t)|any (?:news|update)|chase|status)\b.{0,50}\b(?:refund|money)\b|\brefund\b.{0,30}\b(?:sorted|arrive|come)\b/i,
  ],
  [
    'refund',
    /\b(?:refund (?:me|us|it|them|one|the|my|our|both|this|all)|(?:a|full|my|the|partial|complete) refund|refund(?:,)? please|refunded|money back|money returned|(?:paid|transferred|credited) back (?:to|on|into)|(?:fare|price|sum|amount|[£$€]\s?\d[\d.,]*|payment|deposit) (?:\w+ ){0,3}(?:returned|back|refunded) (?:on)?to (?:my|our|the) |reimburse\w*|(?:get|want|need|have|like) (?:the |my |our )?(?:second |other |extra )?(?:[£$€]\s?\d[\d.,]*|\d[\d.,]* ?(?:euros?|pounds?|dollars?)|one|deposit|fee|payment|(?:\w+ )?(?:months?|weeks|payments|instal+ments|difference)) (?:\w+ ){0,4}back|(?:send|give|pay) (?:me|us) (?:back )?(?:my |the |our )?[£$€]?\s?\d[\d.,]*(?: back)?\b(?= back|$|[.,])|(?:send|give|pay|return|transfer) (?:me |us )?back (?:the |my |our )?(?:[£$€]|\d|money)|get back (?:the |my |our )?(?:[£$€]|\d|money|deposit|payment)|(?:give|pay|send|put) (?:me |us |it )?(?:my |the |our )?(?:money |[£$€]\s?\d[\d.,]* )?back to (?:me|us|my)|get (?:the |my )?refund|^refund)\b/i,
  ],
  [
    'back_up',
    /\b(?:way (?:a)?round|workaround|in the meantime|temporary|loan(?:er)?|courtesy|interim|some ?where (?:to stay|warm))\b/i,
  ],
  [
    'block',
    /\b(?:block|freeze|lock|deactivate|suspend) (?:my|our|the|it|that|this)\b|\bcan (?:someone|somebody|they|anyone) (?:still )?use it\b/i,
  ],
  [
    'hold',
    /\b(?:stop|hold|pause|delay|postpone|put off) (?:the|this|that|my|our|any) (?:\w+ )?(?:payment|direct debit|charge|collection|withdrawal|transfer)\b/i,
  ],
  [
    'remedy',
    /\bwhat (?:(?:do|are|will|would) )?you(?:['’]re)? (?:\w+ )?(?:intend(?:ing)?|going|plan(?:ning)?|propos\w+|willing|prepared|do) (?:to )?(?:do|offer|doing)? ?about (?!him\b|her\b|them\b|it\b|this\b|that\b)(.+)$/i,
  ],
  [
    'stop',
    /\b(?:stop|quit|cease) (?:sending|writing|calling|charging|taking|emailing|texting|posting|billing|the|these|them|this|all)\b|\bmake (?:the|these|them|it|this) (?:\w+ )?stop\b|\b(?:don['’]?t|do not) (?:send(?! (?:me |us )?(?:again |back )?(?:the same|another|a |an |one|any))|call|write|charge|email|bill)\b|\btake (?:me|us|him|her) off\b|\bmake sure (?:that )?(?:it|this|that) (?:does(?:n['’]?t| not)|wo(?:n['’]?t)|will not|never) happens?\b/i,
  ],
  [
    'cancel_order',
    /\bcancel (?:order|booking|reservation)\b|\bcancel it\b(?=.{0,40}\b(?:order|money|back|refund)|[\s\S]{0,60}\bback\b)|\b(?:cancel|stop) (?:the|my|our|this|that) (?:\w+ ){0,2}(?:order|delivery|booking|reservation|appointment|pram|ticket|parcel|flight|room|table)\b|\b(?:(?:i|we) (?:don['’]?t|do not)|no longer) (?:want|need) (?:(?:the|my|our|this|that) (?:\w+ ){0,2}(?:order|delivery|booking|reservation|appointment|parcel|tickets?|item|goods|sofa|room|table)|them|it)\b(?! to)/i,
  ],
  [
    'cancel',
    /\b(?:cancel|close|end|terminate|stop) (?:down )?(?:my|our|the|his|her|this|that) (?:\w+ ){0,4}(?:subscription|account|plan|membership|contract|policy|service|trial|renewal|licen[cs]e|broadband|magazine|line|insurance|cover)\b|\b(?:like|want|need|have) to (?:stop|give up|drop|leave|end) (?:my|our|the|his|her) (?:[\w()]+ ){0,6}(?:course|class|classes|lessons?|group|italian|spanish|french|german|english|place|spot|at the end of|after)\b|(?<!\bto )\bclose (?:it|this)\b(?! (?:out|off|up|down again|at))|^(?:please |pls |can you |could you |i want to |i['’]d like to |just )*cancel\b(?! (?:it and|the order))/i,
  ],
  [
    'swap',
    /\b(?:swap|exchange|switch|change)(?:d|ped)?(?: (?:it|them|these|this|the \w+))?(?: (?:for|to|into|with)) (?:an? |the )?((?:\w+ )?(?:size )?(?:XX?S|XX?L|[SML]|\d{1,2}(?:\.5)?|larger|smaller|bigger|size \w+))\b/i,
  ],
  [
    'damage',
    /\b(?:pay(?:s|ing)? for|cover|make good|repair|compensate\w* (?:me |us )?for) (?:the|my|our|this|that) (?:\w+ ){0,2}(door|floor|wall|carpet|car|fence|lawn|window|ceiling|furniture|table|sofa|damage|cleaning|repair|hotel|taxi|train|meals?|food)\b/i,
  ],
  [
    'document',
    /\b(?:send|resend|re-send|issue|provide|make|email|forward|need|get|have|want) (?:me |us |her |him )?(?:over )?(?:a copy of )?(?:an? |the |my |our )?((?:\w+ ){0,2}(?:invoice|receipt|statement|certificate|contract|confirmation letter|quote|proof of \w+|letter|paperwork|vat (?:invoice|receipt)|guarantee|pdf|certificates?))\b/i,
  ],
  [
    'replace',
    /\b(?:send|get|post|ship|deliver|give|order|bring|want|need|have|like|rush)(?: me| us| out)? (?!the (?:link|code|details|refund|invoice|label|answer|money|reason|engineer|data))((?:a new|a replacement|another|a different|the (?:right|correct|missing|emerald|other|real|proper|new) (?!to\b|and\b|or\b|of\b)[\w-]+|the (?:rest|\w+ one)|one(?= (?:from|in|with) )|a second|a working|new)(?: [\w-]+){0,3}?)(?=[.,;?!]| to | before | by | instead| out | please| that | and | in time| today| tomorrow| as | so |$)|\b(?:swap|exchange) (?:it|them|this|these|the \w+)\b(?! (?:for|to|into|with))|\b(?:replace|replacement|sent again|redeliver\w*|re-?send it|try (?:the )?delivery again)\b/i,
  ],
  [
    'person',
    /\bwhat (?:(?:are|will|is|you|going|to|be|being|'re) )*(?:do|done|doing|say|said) (?:about|to) (?:him|her|them|(?:this|that) (?:man|woman|person)|these (?:two|men|people)|those (?:two|men|people)|that \w+)|\b(?:disciplined|spoken to|training|retrained|held (?:to account|responsible))\b/i,
  ],
  [
    'praise',
    /\b(?:(?:see|make sure) (?:that )?(?:he|she|they|\p{Lu}\p{Ll}+) (?:gets?|hears?|sees?|reads?|knows?)|[Pp]ass(?:ing)? on (?:my|our) (?:\w+ ){0,3}(?:thanks|regards|gratitude|compliments|appreciation)|(?:his|her|their|the) (?:manager|boss|team|line manager|supervisor) (?:to |should )?(?:knows?|hears?|be told|is told)|(?:tell|let|pass (?:this|it|that|my thanks) on to|thank) (?:(?:his |her |their )(?:manager|boss|team)|him|her|\p{Lu}\p{Ll}+))\b/u,
  ],
  [
    'back',
    /\b(?:send|post|ship|return|give)(?:ing)? (?:it|them|this one|this|these|mine|the \w+) back\b|\bhow (?:do|can|should) (?:i|we) (?:return|send (?:it|them) back)\b|\b(?:free|pay|cost|label|who pays)\b.{0,20}\b(?:send (?:it )?back|return\w*|postage)\b|\breturn (?:it|them|label)\b|\b(?:like|want|need) to (?:return|send back) (?:it|them|this|these|yours|the \w+)\b|\bcollect (?:it|them|the old)\b/i,
  ],
  [
    'call',
    /\b(?:call|ring|phone) (?:me|us|her|him|them)\b(?! that)|\b(?:somebody|someone|you|manager) (?:to )?(?:rings?|calls?|phones?)\b(?! me that)|\bgive (?:me|us) a (?:call|ring)\b|\bcall(?:ed)? back\b/i,
  ],
  [
    'contact',
    /\btell me who (?:can|will|is)\b|\bwho (?:do|can|should) i (?:speak|talk|write|contact|call|ask)\b|\ba (?:named )?(?:contact|person) (?:who|to)\b|\b(?:one|a) (?:single )?(?:name|number|person) (?:that )?(?:i|we) can (?:ring|call|phone|write to|speak to|contact|ask)\b|\b(?:speak|talk) to (?:someone|somebody|a person|a human)\b/i,
  ],
  [
    'stock',
    /^when (?:will|is|are) .{3,50}\b(?:size|colou?r)\b.{0,24}\bback\b|^(?!.*\bdo you (?:ever )?restock\b).*\b(?:back in|in|out of) stock\b|\bavailable again\b|\brestock\w*\b|\bcoming back in\b/i,
  ],
  [
    'visit',
    /\b(?:when|what time|is|are|can|could|send|want|wants|need|get|have)\b.{0,40}\b(?:some(?:one|body)(?! else)(?! (?:please |kindly )?(?:tell|explain|let|confirm|help|look|say|answer|check))|an? (?:\w+ )?(?:engineer|plumber|technician|fitter|electrician|person)|the (?:engineer|plumber|technician|fitter|fitters|man|men)|engineer)\b.{0,24}\b(?:com(?:e|ing)|visit|out|here|round|finish|fix|look|repair|turn up)\b|\bwants? an engineer\b|\bsend (?:him|her|them|(?:the|your) (?:man|lady|team|lads|boys)) (?:back|again|round|over|out)\b|\bsomebody (?:out |round |here )?(?:this week|today|tomorrow)\b|\b(?:why is )?no engineer coming\b/i,
  ],
  [
    'recover',
    /\b(?:any|a|some) (?:way|chance) (?:to|of) get(?:ting)? (?:it|them|this|my \w+|the money) back\b|\bpossible to get (?:it|them) back\b/i,
  ],
  [
    'arrival',
    /\b(?:when|what (?:day|time|date)|will|is|where(?:['’]?s| is| are)|any (?:idea|news|update)|how long)\b.{0,50}\b(?:(?<!to )com(?:e|ing)(?! (?:off|out|from|back|up)\b)|arriv\w+|deliver\w*|here|ship\w*|driver|courier|dispatch\w*|get (?:here|it|them|my)|parcel|order|package|reach)\b(?! (?:to|time|cost|charge)\b)|\b(?:not|n['’]?t) (?:yet )?(?:been )?(?:shipped|arrived|delivered|dispatched)(?: yet)?\?*$/i,
  ],
  [
    'recover',
    /\b(?:recover\w*|restor\w+|get (?:it|them|my \w+|our \w+|those) back|(?<!\b(?:i|we) )bring (?:it|them) back|retriev\w+|undelete)\b/i,
  ],
  [
    'credit',
    /\b(?:compensat\w+|money off|goodwill|credit (?:for|on)|reduction|partial|knock .{2,20} off|make (?:it )?up (?:for|to)|off (?:the|my|our) (?:next )?bill)\b/i,
  ],
  [
    'why',
    /^(?:and |but |so )?(?:(?:i |we |he |she |they |customer |caller )?(?:wants?|would like) to know |please )?(?:tell me |explain |know |to know )?why\b|\b(?:explain(?! (?:me |to me |us )?(?:what|how|where|which|when))|(?:bill|charge|figures?|price|letter|sum|invoice)s? explained|explanation|the reason|reasons? (?:why|for)|tell me what (?:happened|went wrong|you know)|what (?:happened|went wrong)|how (?:did|could) (?:this|that|it)|is this fraud)\b/i,
  ],
  [
    'policy',
    /\b(?:what (?:you(?:['’]ll| will)?|do you|documents|paperwork|information) (?:you )?(?:need|require)|what (?:is|are) needed)\b/i,
  ],
  [
    'size',
    /^(?!.*\b(?:do you have|is there|have you got)\b).*\b(?:which|what) size\b|^(?!.*\b(?:do you have|is there|have you got)\b).*\b(?:size|sizing) (?:guide|chart|should|would|do)\b/i,
  ],
  [
    'confirm',
    /\bconfirm(?:ation|ed)?\b|\bin writing\b|\blet (?:me|us) know\b|\b(?:status|update|reply|answer|hear(?: back)?) (?:from you )?(?:by|before|today)\b|\bneed (?:a|an) (?:status|update|answer)\b/i,
  ],
];

/** Things they say they do not want: never offered. */
export const REFUSED =
  /\b(?:don['’]?t|do not|not|no|rather than|instead of|sick of|without) (?:want |need |send |give |offer |me |another |a |an |any |more )*(voucher|coupon|credit|repair|replacement|apology|call|instructions|fourth|third|gift card|refund|exchange|new one)s?\b|\ba (replacement|voucher|refund) (?:does(?:n['’]?t| not)|won['’]?t|wouldn['’]?t|is no) (?:help|good|use)\b/gi;
