import type { RuleSet } from '../text/rule.ts';

export const sarcasm: RuleSet<'sarcasm'> = {
  id: 'sarcasm',
  rules: [
    {
      id: 'love_bare',
      match:
        '^(absolutely|really|so|oh|oh i|man|ugh|just)? (love|loving|enjoying|love the|gotta love) (waiting|paying|being|getting|sitting|spending|when|it when|how|having) .{0,7} (hours|hrs|hour|cold|broken|wrong|late|ignored|charged|twice|nothing|hold|crashes|crash|fails|stuck|nobody|never|minutes|empty|dead)',
      weight: 0.65,
      reason: 'Says they love what nobody would love',
      example: 'Love waiting two hours for a cold pizza.',
      notIf: '(over|cutting|off) .{0,2} (hours|minutes)',
    },
    {
      id: 'love_that_for_me',
      match: 'love (that|this) for (me|us)',
      weight: 0.65,
      reason: 'A saying for what nobody would love',
      example: 'Love that for me.',
    },
    {
      id: 'upside_down',
      match:
        '(great|love|nice|perfect|wonderful|fantastic|amazing|brilliant|lovely) .{0,4} (another|yet another|once again) (delay|error|outage|crash|failure|wait|week|day|bug|update|excuse)',
      weight: 0.55,
      reason: 'Praise for what nobody would praise',
      example: 'Wonderful, yet another delay.',
    },
    {
      id: 'great_just_great',
      match:
        '(great|wonderful|fantastic|brilliant|perfect|lovely|marvelous|amazing|excellent|super|nice|awesome) (just|simply|absolutely) (great|wonderful|fantastic|brilliant|perfect|lovely|marvelous|amazing|excellent|super|awesome|nice)',
      weight: 0.7,
      reason: 'Praise said twice, likely meant the other way',
      example: 'Great, just great.',
    },
    {
      id: 'just_great',
      match:
        '^(well)? (just|oh|well|wow|yeah|how|isnt that|is not that|gee|ah) (so|just|that is just|that is|how|really|how very|absolutely)? (great|wonderful|fantastic|brilliant|perfect|lovely|marvelous|helpful|convenient|nice|peachy|charming|superb|delightful|terrific|impressive|joy|surprise)',
      weight: 0.35,
      reason: 'Praise that is likely meant the other way',
      example: 'Oh great, another password reset.',
      notIf:
        '(wow (great|amazing|fantastic|wonderful|brilliant|lovely|perfect|impressive|so)|how (great|wonderful|lovely|fantastic|nice|brilliant)|really (great|nice|lovely|helpful)|well (perfect))',
    },
    {
      id: 'oh_great',
      match:
        '(oh|ah) (great|wonderful|fantastic|brilliant|perfect|lovely|joy|marvelous|goodie|goody|super|terrific|good)',
      weight: 0.5,
      reason: 'Praise that is likely meant the other way',
      example: 'Oh joy, it crashed again.',
      notIf: 'oh (good|great) (morning|news)',
    },
    {
      id: 'thanks_for_nothing',
      match:
        '(thanks|thank you|thx|cheers) (a lot|so much|very much|guys|again)? (for)? (nothing|absolutely nothing|wasting|ruining|ignoring|making me wait|the wasted|the runaround|the lies|not (helping|answering|replying|reading|delivering|caring|responding|showing|turning)|losing|breaking|charging me|overcharging|leaving me|leaving us|hanging up|another (delay|bill|excuse)|messing|lying|destroying|spoiling|locking|deleting|canceling|your incompetence)',
      weight: 0.8,
      reason: 'Thanks for what was done wrong',
      example: 'Thanks for nothing.',
    },
    {
      id: 'love_how',
      match:
        '(i|just|really|absolutely|simply|dont you|gotta|got to|have to) (just|really|simply|also|absolutely)? (love|adore|enjoy|loved|enjoyed|appreciate|like) (how|when|it when|that|being|waiting|paying|spending|sitting|getting|having to|the fact|listening|talking to) .{0,5} (not|never|still|wait|waiting|hours|hold|ignored|charged|twice|nothing|nobody|no|broken|wrong|crashes|fails|lied|pay|paying|again|bot|bots|music|errors|lost|late|half|without|before|billed|overcharged|charged|lied to|ripped|locked|kept|stuck|delete|deletes|logs|minutes|double|robot)',
      weight: 0.65,
      reason: 'Says they love what nobody would love',
      example: 'I just love waiting two hours on hold.',
    },
    {
      id: 'what_a_surprise',
      match:
        '(what|big|shock|total|complete|color me|well that is a|quelle) (a)? (surprise|shock|shocker|shocked|surprised|horror)',
      weight: 0.5,
      reason: 'Surprise that is likely not meant',
      example: 'What a surprise, no reply again.',
      notIf:
        '(a (lovely|nice|pleasant|wonderful|great|beautiful) surprise|what a surprise (it was|to find|when|gift|party))',
    },
    {
      id: 'nice_job',
      match:
        '(nice|great|good|bang up|excellent|brilliant|fantastic|amazing|stellar|wonderful|well) (job|work|going|one|done|service|customer service|timing|way to) (guys|losing|breaking|ruining|deleting|charging|ignoring|as usual|not|on (losing|breaking|ruining)|wasting|canceling|there|again|with the (outage|delay)|sending me (the)? wrong)',
      weight: 0.55,
      reason: 'Praise for what was done wrong',
      example: 'Nice job losing my luggage.',
      notIf: '(great|good|nice|well|excellent) (job|work|service|done|one|customer service) (guys|there|again)',
    },
    {
      id: 'congratulations',
      match:
        '(congratulations|congrats|bravo|slow clap|well done|kudos|hats off|round of applause|gold star|give yourself) .{0,6} (worst|lost|losing|ruined|ruining|failed|managed to|broke|breaking|wasted|again|made|incompetence|yourselves|wrong|slowest|only took|another|on (losing|breaking|ruining|being))',
      weight: 0.6,
      reason: 'Congratulates on what was done wrong',
      example: 'Congratulations, you have managed to lose it twice.',
      notIf: '(managed to (fix|help|solve|sort)|made my|(found|fixed|recovered|rescued|carried|returned) .{0,2})',
    },
    {
      id: 'yeah_right',
      match: '(yeah|yea|ya|sure|oh) (right|sure|of course|whatever)',
      weight: 0.5,
      reason: 'Agrees, likely without meaning it',
      example: 'Delivered? Yeah right.',
      notIf: '(sure right|oh right|yeah sure (i|we|that|no)|oh sure (i|we)|oh of course (i|we))',
    },
    {
      id: 'so_called',
      match:
        '(so called|your so called|quote unquote) (support|help|service|premium|customer|experts|expert|express|priority|guarantee|technician|manager|next)',
      weight: 0.45,
      reason: 'Doubts the name it gives itself',
      example: 'Your so called support.',
    },
    {
      id: 'as_if',
      match:
        '(because|as if|like) (i|we|that) (really|clearly|obviously|totally|just)? (have|had|has|enjoy|love|need|wanted|is going to help|helps|would help) (nothing better|all day|so much|unlimited|endless|waiting|time to|more|is what i|anything)',
      weight: 0.5,
      reason: 'Says the opposite of what is meant',
      example: 'Because I have nothing better to do.',
    },
    {
      id: 'clearly_quality',
      match:
        '(clearly|obviously|apparently|evidently) .{0,6} (too (hard|much|difficult|busy)|not (a)? (priority|important|matter|paid)|rocket science|do not matter|beneath you|optional|only for|your strong)',
      weight: 0.5,
      reason: 'A remark that is likely bitter',
      example: 'Clearly answering an email is too much to ask.',
    },
    {
      id: 'how_kind',
      match:
        '(how (kind|generous|thoughtful|convenient|professional|clever) of (you|them)|so generous of you|very funny|good luck with that|must be nice|lucky me|lucky us|my favorite part|best part is|the cherry on|cherry on top|icing on the cake|cheers for that|thanks for that one|living the dream|the gift that keeps|only the best|top marks|award for|deserve a (medal|award|prize|oscar)|10/10 for)',
      weight: 0.4,
      reason: 'A remark that is likely bitter',
      example: 'Good luck with that.',
    },
    {
      id: 'sure_take',
      match:
        '^(sure|fine|yeah|ok|please|go ahead|by all means) (take|keep|charge|bill|make|let|why not|go ahead|by all|do take) .{0,3} (another|all|your|time|more|charging|waiting|me|us|week|month|year|ignoring|sure)',
      weight: 0.5,
      reason: 'Allows what nobody would allow',
      example: 'Sure, take another week.',
      notIf: '(let me|please (let|make|take|keep))',
    },
    {
      id: 'not_like_i',
      match: '(not like|not as if|nothing better) .{0,2} (i|we|to) (have|need|run|got|do|paid|am|are|had|live|work)',
      weight: 0.55,
      reason: 'Says the opposite of what is meant',
      example: 'It is not like I run a business or anything.',
    },
    {
      id: 'so_much_for',
      match: '^(well)? so much for',
      weight: 0.5,
      reason: 'A remark that is likely bitter',
      example: 'So much for next-day delivery.',
    },
    {
      id: 'only_took',
      match:
        '(only|just) (took|taken|takes|cost|waited|been|/^[0-9]+$/|three|four|five|six|two) .{0,4} (weeks|months|years|hours|emails|calls|attempts|phone calls|agents|days) (and|to|later|for|now|so far|of)?',
      weight: 0.35,
      reason: 'Makes light of a long time, likely bitterly',
      example: 'It only took six weeks and nine emails.',
      notIf:
        '(only|just) .{0,5} (two|three|one|/^[0-9]+$/|a) (days|hours|minutes|week) (to|and|for) (arrive|ship|deliver|set|get|install|fix|reply|respond|receive|resolve)',
    },
  ],
};
