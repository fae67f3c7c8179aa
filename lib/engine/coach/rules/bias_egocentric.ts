import { aboutUs } from '../find/about-us.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const biasEgocentric: Rule = {
  id: 'bias_egocentric',
  weight: 0.45,
  heat: 0.25,
  reason: 'It is about us: our needs, our load, our records. Say what it means for them.',
  source: SOURCES.bias_egocentric,
  most: 2,
  phrases: [
    {
      match:
        '(?:we|i) (?:would |do |will |must |also |really )?(?:need|require|want|must have|ask) (?:you|your) (?:to (?:understand|appreciate|know|be|see|bear|give us|help us|allow|cooperate)|understanding|cooperation|patience)',
    },
    {
      match:
        '(?:for|in) (?:our|my) (?:own )?(?:records|purposes|side|files|statistics|reporting|internal|audit|targets)',
    },
    {
      match:
        '(?:help|helps|allow|allows|enable|enables|assist|let) us (?:to )?(?:improve|serve|understand|process|keep|with|to|better|meet|grow|manage)',
      upset: true,
    },
    { match: '(?:from|on|at) (?:our|my) (?:perspective|point of view|side of|viewpoint|standpoint)' },
    {
      match:
        '(?:our|my|the) (?:team|teams|agents|staff|warehouse|support|drivers|engineers|colleagues|office|inbox|department|people|schedule|workload|queue|shop|kitchen|advisers|lines) (?:is|are|has|have|has been|have been|was|were) (?:@2)(?:busy|under|working (?:very |extremely |really )?hard|experiencing|overwhelmed|swamped|stretched|short|understaffed|flooded|full|struggling|handling|dealing|doing (?:their|its|our)|snowed|inundated|behind|backed up|run off|exhausted|tired|on (?:holiday|leave|break))',
    },
    {
      match:
        '(?:we|i) (?:are|am|have been|were|was) (?:currently |all |also |really |all really |just )?(?:very |extremely |so |rather |incredibly |quite |super |terribly |a bit )*(?:busy|short staffed|short handed|understaffed|overwhelmed|swamped|stretched|snowed under|off sick|on holiday|inundated|run off|flat out|snowed|under (?:a lot of )?pressure|rushed|slammed)',
    },
    {
      match:
        '(?:we|i) (?:are|am|have been|were|was) (?:currently |also |still )?(?:experiencing|dealing with|receiving|handling|getting|facing|juggling|managing|going through) (?:an? )?(?:@1)(?:high|unusual|large|higher|unprecedented|lot|many|extremely|huge|record|hundreds|thousands|exceptional|very|heavy|big|increased|move|migration|transition|staff|changes|reorganization|peak)',
    },
    {
      match:
        '(?:high|unusual|unusually high|large|higher|unprecedented|record|exceptional|heavy) (?:than usual |than normal )?(?:volume|volumes|number|numbers|demand|traffic|call|contact|workload|amount)',
    },
    {
      match:
        '(?:hard|difficult|stressful|busy|challenging|tough|trying|hectic|embarrassing|costly|expensive|frustrating|upsetting|awkward|costs?|busiest|annoying) @2(?:for|on|time for|time of year for|on all of|period for|season for) (?:us|me|our|my|everyone here|the team|all of us)',
    },
    {
      match:
        '(?:please|you (?:have|need|must|should|will) (?:to )?(?:also )?|hope (?:that )?you(?: can| will)?|ask (?:that )?you (?:to )?|trust (?:that )?you) (?:do )?(?:understand|bear in mind|appreciate|keep in mind|realize|recognize|consider|remember|see|respect) (?:that )?(?:we|our|i|us|my|how (?:busy|hard|much|many)|there are|this is|it is|from|the|as a|things)',
    },
    {
      match:
        '(?:we|i) (?:do|did|have done|are doing|am doing|try|always try|worked|have worked|work|have always) (?:our|my|everything|all|very|so|really|extremely)? ?(?:best|hard|utmost|to (?:be|do|make|keep|provide|maintain|offer))',
      upset: true,
    },
    {
      match:
        'as a (?:small |growing |busy |family |large |young |responsible )*(?:company|business|team|shop|firm|charity|start up|startup|organization|brand|hotel|bank|manager),? ?(?:we|i)?',
    },
    {
      match:
        '(?:we|our) (?:are|is|were|have been|have) (?:very |so |extremely |rather |an? )?(?:proud|award|known for|the (?:leading|best|number one|most)|trusted by|invested|renowned|rated|leader|highly rated)',
      upset: true,
    },
    {
      match:
        '(?:if it were|if it was) (?:me|up to me)|(?:i|we) (?:personally|myself|ourselves) (?:would|do|think|find|have|never|love|use|prefer)|in my (?:opinion|experience|view)|(?:i|we) (?:would|also|too)? ?(?:have|had|get|am|are) (?:the same|also|a similar|similar) @2(?:problem|thing|issue|experience|feeling)|i (?:also|too) (?:have|had|was|got)|happened to me|reminds me|i once|for me personally',
    },
    {
      match:
        '(?:we|i) (?:value|care about|need to protect|have to protect|must protect|can not afford|cannot afford|lose|would lose|have lost|take a loss|have costs|have to cover|have a business|need to think|have to think|have targets)',
      notIf: 'care about (?:you|this|your)',
      upset: true,
    },
    {
      match:
        '(?:easier|simpler|quicker|more convenient|better|cheaper|convenient|simplest|easiest|suits) (?:for )?(?:us|our|me)(?= |$)',
    },
    {
      match:
        'my (?:form|queue|inbox|shift|list|target|targets|report|schedule|day|evening|weekend|lunch|desk is|workload|numbers|boss|own)(?= |$)',
      upset: false,
      notIf: 'my own (?:name|number|hand|line|phone|mistake)|straight to my|my inbox and',
    },
    {
      match:
        '(?:help|helps|helped|helping) (?:us|our|me)(?= |$)|(?:mean|means) (?:so much|a lot|the world|a great deal) to us|(?:our|my) (?:target|targets|reporting|statistics|rating|ratings|reviews?|score|brochure|reputation|margin|margins|costs|budget|figures|growth|process|processes|workflow|procedures|capacity|priorities|deadlines|investment)(?= |$)|(?:leave|give|write) us a|reviews? page|app store|rate us|(?:our|a|the|short) survey|over the moon',
      notIf: '(?:our|the) (?:mistake|fault)|(?:no|not|without|nor|or) @2survey',
    },
    {
      match:
        '(?:^|and |so |because |as )(?:i|we) (?:will |would |do |also |first |really |still )*(?:need|want|require|must have|have to have) (?:a|an|the|your|you to|everything|all|it|this|these|some|to have|to see|to complete|to rule|to identify|to know|to verify|to check|proof|more|further|two|three)(?= |$)',
      weight: 0.4,
      unless: 'option',
    },
    {
      match:
        '(?:so that|in order for|before|until|unless|because|for) (?:us|we|our (?:side|team|system|records|reporting|form)|my (?:form|side|system)) (?:@1)(?:can|to|is|are|have|need|must)(?= |$)',
      weight: 0.4,
      unless: 'option',
      notIf: '(?:so|and) (?:that )?(?:we|i) can (?:send|refund|replace|get (?:it|you))',
    },
    {
      match:
        '(?:from where i|where i (?:sit|stand)|long (?:day|week) (?:for|here)|(?:only|just) human|team of (?:two|three|four|five|[0-9]+)|i am (?:new|quite new|still new|covering|only covering|the only one|alone)|(?:my|our) first (?:week|day|month|year)|(?:costs?|cost) us|we (?:lose|lost|make|made|would lose|pay) (?:@1)(?:money|a lot|nothing|no profit)|(?:i|we) (?:would|will|could) get (?:in|into) trouble|my (?:manager|boss|supervisor) (?:will|would|does|wants|says|needs|expects|likes)|(?:bad|negative|poor|one star|1 star) (?:review|rating|feedback)|(?:take|taking|pull|remove|delete|edit|change|update) (?:down )?(?:your|the|that) (?:@1)(?:review|post|rating|tweet|comment)|(?:hurts?|harms?|damages?|reflects? (?:badly|poorly) on) (?:us|our|me|my)|hate to lose|(?:love|like) to (?:keep|hold on to) you|(?:makes?|making) (?:my|our) (?:job|life|work|day)|(?:i|we) (?:was|were|have been) (?:on leave|away|off|out of|in meetings|in training|on annual|moving|short)|(?:i|we) (?:would )?(?:much )?prefer (?:it if |that |to |you )?)(?: |$)',
      notIf: 'made my (?:day|morning)',
    },
    {
      match:
        '(?:our|my) (?:company|business|brand|team|shop|firm|service|product|products|app|store|reputation|standards?|values|mission|promise|award|awards|commitment|history|founder|family|community|people|newsletter|loyalty|partners?|growth|platform|system|systems|policy team) (?:is|are|has|have|was|were|stands?|prides?|offers?|believes?|takes?|goes|means?|matters?|comes?|depends?|needs?|grows?|wins?|won)(?: |$)',
      upset: true,
      notIf: '(?:failed|wrong|down|at fault|broke|sent|missed|lost|late|stuck|slow|closed|let)',
    },
    {
      match:
        '(?:it|that|this) would be (?:great|good|nice|lovely|helpful|easier|better) for (?:us|me)|(?:we|i) have (?:got )?(?:a |our |my )?(?:reputation|business|targets?|costs|margins) to|(?:our|my|the) (?:depot|team|company|shop|office|warehouse|people) (?:is|are|has been|have been) (?:going through|having a)|put yourself in (?:our|my)|(?:it|this) has cost us',
    },
    {
      match:
        '(?:nurses|team|staff|trainers|drivers|people|colleagues|agents|engineers|technicians|couriers|crew|guards) (?:are|is|have) (?:@2)(?:busy(?! (?:[a-z]+ing|on|with (?:it|this|that|your))(?= |$))|passionate|under (?:a lot of |great )?pressure|doing (?:its|their|our) (?:very )?best|overworked|stretched|a lot on (?:its|their))|do (?:its|their|our) (?:very )?best(?= |$)|(?:overall |general )?(?:feedback|response) has (?:otherwise )?been (?:very |overwhelmingly |really |mostly )?(?:positive|good|great)|(?:customers|people|guests|everyone|everybody) (?:really )?loves? (?:it|them|this)',
      notIf: '(?:i|we) will do|sorry',
    },
    {
      match:
        '(?:mess|throw|upset|mix|disturb|ruin|spoil) (?:up |out )?(?:our|my|the whole) (?:[^ ]+ )?(?:month end|rota|roster|books|schedule|planning|figures|numbers|process|statistics|stock)|(?:rough|hard|difficult|tough|busy|bad) (?:quarter|month|year|season|week|time|spell) for (?:us|our|me)|(?:headache|lot of (?:work|paperwork)|expensive) for (?:us|our|me)|hard for (?:our|us)(?= |$)',
    },
  ],
  find: aboutUs,
};
