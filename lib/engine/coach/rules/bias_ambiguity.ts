import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const biasAmbiguity: Rule = {
  id: 'bias_ambiguity',
  weight: 0.42,
  heat: 0.2,
  reason: 'It stays vague where they need to know. Say exactly what happened, or what you do not know yet.',
  source: SOURCES.bias_ambiguity,
  most: 2,
  phrases: [
    {
      match:
        '(?:some|certain|various|several|a few|a number of|different|multiple|other) (?:@1)?(?:issue|issues|problem|problems|reason|reasons|error|errors|circumstances|technical|glitch|glitches|delays?|difficulties|difficulty|internal|operational|factors|complications|challenges|adjustments|irregularities|discrepancies|discrepancy|checks|changes|hiccup|hiccups|confusion|mix up|kind|sort|things|stuff|items|details|bits|parts|cases)(?= |$)',
      notIf: 'other (?:problems|issues|questions|things|items|parts|details)|no other',
    },
    {
      match:
        '(?:somehow|for (?:some|whatever|one|various|operational|technical|internal|unknown) reasons?(?: or (?:another|other))?|something (?:(?:must have|may have|might have|has|had|apparently|seems to have|appears to have|probably) )?(?:went|gone|go|happened|broke|slipped|failed|like|along|similar|on|is|to do with)(?: wrong)?)',
    },
    {
      match:
        '(?:technical|unforeseen|unexpected|unavoidable|internal|operational|logistical|exceptional|administrative|extraordinary|it) (?:issue|issues|difficulties|difficulty|problem|problems|glitch|reasons?|circumstances|error|errors|processes|process|delays?|matters?|challenges|procedures|incident|constraints|hitch)(?= |$)',
      notIf: 'no (?:technical|internal)',
    },
    {
      match: '(?:circumstances|factors|reasons|events|issues) (?:beyond|outside|out of) (?:our|my|anyone)(?: control)?',
    },
    {
      match:
        '(?:or something|or whatever|or so|and so on|and stuff|kind of|sort of|more or less|in some way|one way or another|and the like|or the like|etc|to some extent|to a degree|in a sense|as it were|give or take|thereabouts|or similar|type of thing|or other|or another|somewhere along|of (?:some|a) (?:kind|sort)|of various|various (?:sizes|kinds|ways)|on the (?:long|short|large|small) side|it (?:varies|depends))(?= |$)',
      notIf: '(?:what|which|this|that|any|the|some|same|another|right) (?:kind|sort) of',
    },
    {
      match:
        '(?:someone|somebody|one of (?:our|the|us)|a (?:colleague|member|team member|specialist|representative|person|manager)|the (?:relevant|appropriate|right|responsible|concerned|correct) (?:team|department|people|person|colleague)|our (?:other |back |back office |relevant )?(?:team|teams|department|people|side)|another team) (?:@1)?(?:will|should|may|might|is going to|can|is|are going to|would|could) (?:then |probably |hopefully |be |likely |also |possibly )*(?:looking|look|take|get|be|contact|reach|call|follow|review|handle|deal|sort|have|in touch|investigate|checking|working|respond|decide|see|pick|let|come)',
      unless: 'time',
      notIf: '(?:named|called|her name|his name)',
    },
    {
      match:
        '(?:may|might|could|should) (?:possibly |perhaps |potentially |well |also |probably |hopefully |then |now |all )*(?:be|have been|get|have) (?:able|fixed|sorted|resolved|fine|ok|okay|related|connected|due|something|an? (?:issue|problem|error|glitch|bug|delay|mix|misunderstanding|few)|some|caused|possible|working|done|in place|eligible|the case|there|affected|lost|delayed|stuck|back|processed|better|corrected|on its way)(?= |$)',
      notIf: 'you (?:may|might|could|should) ',
      unless: 'time',
    },
    {
      match:
        '(?:possibly|perhaps|maybe|presumably|apparently|potentially|supposedly|conceivably|i (?:think|believe|guess|imagine|suppose|am not (?:entirely |quite |completely |really |too |100 )?(?:sure|certain))|we (?:think|believe|are not sure)|as far as i (?:know|can tell|can see|am aware)|not (?:entirely |quite |really |too |totally )?(?:sure|certain|clear) (?:what|why|how|when|where|if|whether))(?= |$)',
      unless: 'option',
      notIf: '(?:you|would|think it is right|believe you|(?:maybe|perhaps) (?:the|a) (?:simplest|best|easiest))',
      weight: 0.4,
    },
    {
      match:
        '(?:there (?:was|were|is|are|has been|have been|may have been|might have been|must have been|seems to (?:be|have been)|appears to (?:be|have been)) (?:@1)?(?:an?|some|certain|a bit of) (?:@1)(?:issue|problem|error|mix up|glitch|delay|misunderstanding|hiccup|confusion|discrepancy|mistake|situation|oversight|miscommunication|fault|hitch|breakdown|incident|disruption))(?= |$)(?! (?:in|with|at|on|between|when|where|because|that|by|during) )',
    },
    {
      match:
        '(?:various|appropriate|necessary|relevant|corrective|further|internal|suitable|certain|all) (?:steps|measures|actions?|arrangements|adjustments|solutions?|options?)(?= |$)',
      unless: 'time',
    },
    {
      match:
        '(?:looking|looked|look) (?:into) (?:it|this|that|things|the (?:matter|issue|situation|problem|case|concern))(?= |$)',
      unless: 'time',
      weight: 0.4,
    },
    {
      match:
        '(?:see what (?:i|we|can|happens|they)|try (?:to|and) (?:see|sort|do something|get something|figure|find something|work something)|do something|sort (?:something|things|it) out|work something out|figure (?:it|this|something) out|something can be (?:done|arranged))',
      unless: 'time',
      weight: 0.4,
    },
  ],
};
