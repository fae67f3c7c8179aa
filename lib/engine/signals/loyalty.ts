import type { RuleSet } from '../text/rule.ts';

export const loyalty: RuleSet<'loyalty'> = {
  id: 'loyalty',
  rules: [
    {
      id: 'after_years',
      match:
        '(after|for) (all|so many|over|nearly|almost|more than|these|how many)? (these|the|those|many|/^[0-9]+$/|two|three|five|ten|twelve|fifteen|twenty|thirty)? (years|decades) (with you|of (being|using|shopping|buying|custom|loyalty|business|paying|flying|banking|membership|my)|as|this is|and this|you)',
      weight: 0.55,
      reason: 'Says how long they have been with the company',
      example: 'After all these years this is the reply I get.',
    },
    {
      id: 'all_these_years',
      match: '(after|all) (all)? these years',
      weight: 0.5,
      reason: 'Says how long they have been with the company',
      example: 'After all these years with you I am leaving.',
    },
    {
      id: 'long_way_back',
      match:
        '(go back a long way|ever since you (opened|started|launched)|from day one|since day one|since the (beginning|very beginning|start) (of your|with you)|old customer of|long standing customer)',
      weight: 0.5,
      reason: 'Says how long they have been with the company',
      example: 'I have used it since day one.',
    },
    {
      id: 'customer_since',
      match:
        '(customer|customers|client|clients|member|members|subscriber|subscribers|user|users|shopper|guest|patient|tenant|buyer|policyholder|reader|with you|banked|banking|shopping|shopped|insured|ordering|buying|coming|using you|using your .{0,2}|been with) .{0,4} (since|for) (over|almost|more than|nearly|about|the|at least|well over|close to)? (/^[0-9]+$/|/^(19|20)[0-9][0-9]$/|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several|years|decades|past|last|a|decade|long|college|school|day|birth)',
      weight: 0.7,
      reason: 'Names how long they have been a customer',
      example: 'I have been a customer since 2009.',
    },
    {
      id: 'been_for_years',
      match:
        '(been|i have been|have been|we have been) (a|an|your|with)? (loyal|faithful|long time|longtime|long standing|longstanding|devoted|regular|paying|good|valued|happy|proud|premium|prime|gold) (customer|customers|client|member|subscriber|user|guest|supporter|shopper|fan|reader)',
      weight: 0.65,
      reason: 'Calls themselves a loyal customer',
      example: 'I have been a loyal customer.',
    },
    {
      id: 'loyal',
      match:
        '(as|am|are|being|of|such|a|my|our|very|how|is|for|your|most) .{0,1} (loyal|long time|longtime|long standing|longstanding|faithful|lifelong|returning|repeat) (customer|customers|client|clients|member|members|subscriber|user|users|guest|shopper|fan|reader|patient|buyer|supporter)',
      weight: 0.6,
      reason: 'Calls themselves a loyal customer',
      example: 'Is this how you treat a loyal customer?',
      notIf: 'valued customers',
    },
    {
      id: 'years_custom',
      match:
        '(/^[0-9]+$/|ten|five|twenty|fifteen|many|several|all these|years|after|decades|decade) (years|decades)? (of|as) (a|an|my|our|your)? (loyalty|custom|customer|client|member|business|loyal|being|subscriber|patronage|service with you|shopping|banking|membership|faithful|paying)',
      weight: 0.65,
      reason: 'Names their years as a customer',
      example: 'After ten years of loyalty, this.',
    },
    {
      id: 'my_loyalty',
      match: '(my|our) (loyalty|continued custom|patronage|continued business)',
      weight: 0.5,
      reason: 'Speaks of their loyalty',
      example: 'Is this what my loyalty is worth?',
      notIf: '(my|our) loyalty (points|card|number|account|program)',
    },
    {
      id: 'always_bought',
      match:
        '(always|exclusively|only ever|only) (bought|ordered|used|shopped|booked|flown|flew|stayed|come|buy|shop|order|book|fly|stay|purchase|purchased|trusted) .{0,3} (you|your|here|from|with|this|brand)',
      weight: 0.55,
      reason: 'Has always come to this company',
      example: 'I have always bought my shoes from you.',
    },
    {
      id: 'nth_purchase',
      match:
        '(/^[0-9]+(st|nd|rd|th)$/|second|third|fourth|fifth|sixth|tenth|umpteenth) (pair|purchase|order|stay|visit|one|car|phone|bottle|machine|year|renewal|trip|cruise|booking|subscription) (from|with|of|here|i|we|and|at|in)',
      weight: 0.45,
      reason: 'Has bought more than once',
      example: 'This is our fifth stay with you.',
      notIf: '(broken|replacement|faulty|year of university)',
    },
    {
      id: 'own_many',
      match:
        '(own|owned|have|bought|had|got) (all|/^[0-9]+$/|three|four|five|six|several|many|every|most) (of)? (your|of your|pairs|bottles|machines|products|one) .{0,3} (products|machines|books|games|shoes|albums|models|bags|from you|of yours|over the years)',
      weight: 0.5,
      reason: 'Owns many of their things',
      example: 'I own five of your machines.',
    },
    {
      id: 'family_customers',
      match:
        '(family|parents|mother|father|whole family|generations|grandmother|mum|dad|household|all of us) .{0,4} (banked|shopped|used|customers|flown|bought|been|loyal|with you|insured) .{0,5} (years|generations|you|decades|since)',
      weight: 0.5,
      reason: 'The family are customers too',
      example: 'My whole family has shopped with you for years.',
    },
  ],
};
