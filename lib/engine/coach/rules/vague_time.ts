import { undatedPromises } from '../find/undated.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const vagueTime: Rule = {
  id: 'vague_time',
  weight: 0.48,
  heat: 0.2,
  reason: 'It leaves them waiting without an end. Give a time that you can keep.',
  source: SOURCES.vague_time,
  most: 2,
  phrases: [
    {
      match:
        '(?:as soon as|once|when|after) (?:(?:it|this|that|the [^ ]+|your [^ ]+) (?:is|has|are|have) (?:been )?(?:complete|completed|finished|done|processed|reviewed|checked|examined|assessed|looked at|approved|released))',
      instead: 'by [day and time]',
      unless: 'time',
      notIf: '(?:i|we) (?:have|will) ',
    },
    {
      match:
        '(?:as soon as (?:possible|we can|i can|we are able|practicable|we have|i have|i hear|we hear|they|there is|there are|humanly|i know|we know|i get|we get|more|any|an update|someone|one|it is available|it becomes)(?: (?:more|any|anything|news|an update|information|details|back))?)',
      instead: 'by [day and time]',
      unless: 'time',
    },
    {
      match:
        '(?:asap|shortly|in due (?:course|time)|momentarily|eventually|before (?:too )?long|promptly|imminently|presently)',
      instead: 'by [day and time]',
      unless: 'time',
    },
    {
      match: '(?<!too |as |how |so |very |sooner or |quite )(?:very |pretty |really |quite )?soon(?! (?:as|after))',
      instead: 'by [day and time]',
      notIf:
        '(?:hope|hoping|look(?:ing)? forward) to (?:see|seeing|welcom[^ ]+|hear|hearing|serv[^ ]+) ?|see you soon|get well soon',
      unless: 'time',
    },
    {
      match:
        '(?:in|after|within|give (?:it|us|them)|for|over|another) (?:a |the )?(?:next |coming |following |another )?(?:bit|while|little while|short (?:time|while)|(?:few|couple of|some|several|reasonable) (?:more )?(?:working |business )?(?:days|hours|weeks|time|minutes|moments|months))(?= |$)',
      instead: 'by [day and time]',
      unless: 'time',
      notIf: '(?:you (?:have|had)|waited|took|has|was|were|past|last|ago|since|read|it said) ',
    },
    {
      match:
        '(?:at some (?:point|stage)|in the (?:near|foreseeable|coming) (?:future|days|weeks)|(?:over|in) the (?:coming|next few|following) (?:days|weeks|hours)|one of these days|any (?:day|moment|time) now|sometime|some time (?:this|next|in|soon|later)|(?:will|shall|going to) @5sooner or later|down the (?:line|road)|until further notice|the foreseeable)',
      instead: 'by [day and time]',
      unless: 'time',
    },
    {
      match:
        '(?:when|once|whenever|as and when|if and when) (?:we|they|there|the team|someone|more|stock|things|our [^ ]+|i) (?:can|get|gets|have|has|hear|hears|know|knows|is available|are available|becomes? available|is able|are able|get round|gets round|is ready|are ready|comes? back|come in|comes in|is more|is news|is an update|is something|settles?|clears?|allows?|calms?|reply|replies|responds?|review|reviews)',
      unless: 'time',
      weight: 0.5,
    },
    {
      match:
        '(?:when|where|whenever|if|wherever|as) (?:possible|available|time (?:allows|permits)|feasible|appropriate)',
      unless: 'time',
    },
    {
      match:
        '(?:may|might|can|could|will|should) (?:still )?take (?:@1)?(?:some|a|quite|up to|longer|time|several|a few|as long|however|until)(?= |$)',
      unless: 'time',
    },
    {
      match: '(?:hopefully|with (?:any )?luck|fingers crossed|all being well|if all goes well|ideally)',
      unless: 'time',
      weight: 0.45,
    },
    {
      match:
        '(?:at|by|with) (?:the|our|their|your) (?:earliest|soonest|first) (?:opportunity|convenience|possible|chance)|(?:as|so) (?:quickly|fast|promptly|speedily) as (?:possible|we can|i can|they can)|in (?:a )?(?:timely|reasonable) (?:manner|time|fashion)|without (?:undue )?delay',
      unless: 'time',
    },
    {
      match:
        '(?:no|do not have (?:a|an|any)|can not give (?:you )?(?:a|an|any)) (?:exact |specific |firm |clear |definite |precise |confirmed |set )?(?:eta|date|timeline|timeframe|time frame|timescale|estimate)',
      unless: 'time',
    },
    {
      match:
        '(?:in (?:their|its|our) own time|later (?:on|today or|this (?:week|month|year))|in the (?:next|coming) (?:week|month) or (?:so|two)|(?:days|weeks|hours) or so)',
      unless: 'time',
      weight: 0.45,
    },
    {
      match:
        '(?:when|once|as soon as|the moment|whenever) (?:i|we|they|he|she|somebody|someone|one of (?:them|us)|there|it) (?:next |have |has |get |gets |got )?(?:get |have |has |gets )?(?:a |the )?(?:free |spare |quiet )?(?:chance|moment|minute|free|time|round|opportunity|comes free|come free|come round|catch up|is free|are free|are able|is able|can)',
      instead: 'by [day and time]',
      unless: 'time',
    },
    {
      match:
        '(?:in the (?:pipeline|works|next while|meantime (?:we|i) (?:hope|aim))|(?:will|would|should) not be (?:too |very )?long(?: now)?|before you know it|on (?:its|their) way back(?! to (?:you|your)(?: |$))|reasonably (?:soon|quickly)|before (?:too )?long|at (?:some|a later|that|a certain) (?:stage|point|date|time)|after that at some|keep an eye|watch this space|stay tuned|any time soon|as (?:quickly|soon|fast|promptly) as (?:they|we|i|it) (?:are able|can|is able|are|possibly)|(?:will|to) follow$|down the track|in the fullness)',
      instead: 'by [day and time]',
      unless: 'time',
    },
    {
      match:
        '(?:so )?(?:we|i|they) can (?:then )?(?:follow up|get back|look into it|be in touch|come back)|follow up with you|(?:sends?|send) you an? (?:email|update|message) about (?:it|this|that)|(?:will|to) pick (?:it|this) up with you',
      unless: 'time',
      weight: 0.45,
    },
    {
      match:
        '(?<=(?:arrives?|comes?|there|with you|happens?|done|ready|here|up) )when (?:it|they|he|she) (?:arrives?|comes?|is|are|gets?|can|turns?)(?= |$)',
      instead: 'by [day and time]',
    },
    {
      match:
        'on (?:the|our) (?:roadmap|radar)(?= |$)|somewhere on (?:the|our) (?:list|agenda)|(?:when|once|as) things (?:settle|calm|quieten|slow|ease)(?: (?:down|up))?|(?:got|get|gets) round to (?:it|this|that)|one of these days|sooner or later|before long|(?:a|some) while yet',
      unless: 'time',
    },
  ],
  find: undatedPromises,
};
