import type { RuleSet } from '../text/rule.ts';

const LONG = 'Says how long they have been with the company';
const ALL = 'Comes to this company alone or for everything';
const KIN = 'The family are customers too';
const NUMBER =
  '/^([4-9]|[1-9][0-9])$/|/(teen|ty)$/|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|so many|these|a';
const TIME = 'years|decades|decade|summers|winters|seasons|harvests|christmases';
const PATRON =
  'customer|customers|client|clients|member|members|subscriber|user|shopper|guest|patient|tenant|reader|listener|passenger|traveler|traveller|player|supporter|fan|volunteer|buyer|regular|regulars|gold|platinum|silver|season ticket|card holder|cardholder|policyholder';
const DOING =
  'been|banked|banking|shopped|shopping|bought|buying|flown|flying|insured|ordered|ordering|coming|come|come back|used|using|use|paid|paying|stayed|staying|stuck|worn|wearing|played|playing|rented|shipped|sent|fitted|serviced|supplied|built|building|eaten|eating|drunk|subscribed|listened|listening|traveled|joined|loyal|opened|trusted|fuelled|fueled|here';

export const loyalty: RuleSet<'loyalty'> = {
  id: 'loyalty',
  rules: [
    {
      id: 'after_years',
      match: `(^ (and|but|so|after|well)? .{0,1}|after|be|been) (${NUMBER}) (${TIME}|years'|/^years/) (of|with|on|at|in|now|never|no|your|you|without|always|paying|straight|loyal|running|we|the)`,
      weight: 0.4,
      reason: LONG,
      example: 'Twelve years of Sunday papers, and now this.',
      notIf: '((years|year) (warranty|guarantee|contract|old|ago|experience)|of (experience|pictures|photos|waiting|data|emails|messages|back)|married)',
    },
    {
      id: 'years_with_you',
      match: `(${NUMBER}) .{0,1} (${TIME}) .{0,5} (of|with|from|at|to|using|being) .{0,1} (you|your|yours|yous|ye|una|members|customers)`,
      weight: 0.5,
      reason: LONG,
      example: 'It has been nineteen years with your bank.',
      notIf: '(ago|waiting|warranty|guarantee|told|heard|experience|before)',
    },
    {
      id: 'with_you_for',
      match: `(${DOING}|account|was|are|am) .{0,3} (with|w|from|at|to|by|on|using|your|buy|use) .{0,1} (you|your|yours|yous|ye|lot|guys|here) .{0,5} (since .|forever|for (ever|ages|life|decades)|(for|these|from) .{0,3} (${TIME}|long|/^(19[0-9][0-9]|20[01][0-9])$/)|all my life|so long)`,
      weight: 0.5,
      reason: LONG,
      example: 'We have been with you for ages.',
      notIf: '(waiting|old bank|my bank|ago|neighbour|neighbor|this (morning|afternoon)|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    },
    {
      id: 'since_when',
      match: `(${DOING}|account|customer|your|you|yous) .{0,8} since (.{0,1} (/^(19[0-9][0-9]|200[0-9]|201[0-4]|[789][0-9]|0[0-9])$/|beta|alpha|start|beginning|launch)|.{0,3} (my first|our first|student days|was .{0,2} /^([0-9]+|[a-z]+teen|twenty|thirty)$/|were two|were a|got married|got wed|started|launched|birth)|(you|the .{0,1}) opened|day one|dial|we married|college|childhood|version)`,
      weight: 0.5,
      reason: LONG,
      example: 'I have used it since day one.',
      notIf: '(waiting|broken|dead|down since|old bank|updated|update|(had|have|own) (the|this|a|an|it)|fan of the)',
    },
    {
      id: 'customer_since',
      match: `(${PATRON}) .{0,5} (since|for|of|from|longer) .{0,3} (${TIME}|/^(19|20)?[0-9][0-9]$/|day|beginning|start|long|forever|ages)`,
      weight: 0.6,
      reason: LONG,
      example: 'I have been a customer since 2009.',
      notIf: '(waiting|guest .{0,2} of|of age|old|user guide)',
    },
    {
      id: 'loyal',
      match: `(loyal|long time|longtime|long standing|longstanding|faithful|lifelong|returning|devoted|oldest|daily) (${PATRON})`,
      weight: 0.5,
      reason: 'Calls themselves a loyal customer',
      example: 'Is this how you treat a loyal customer?',
      notIf: '((other|your|those|all) .{0,2} customers|(is|are) (loyal|long))',
    },
    {
      id: 'my_loyalty',
      match: '(my|our|such|of|so much for) (loyalty|custom|continued custom|patronage|continued business)',
      weight: 0.45,
      reason: 'Speaks of their loyalty',
      example: 'Is this what my loyalty is worth?',
      notIf: 'loyalty (points|card|cards|number|account|program|programme|scheme|app|stamp|stamps)',
    },
    {
      id: 'new_customers',
      match:
        '(new|newcomers) (customers|customer|people|ones|members|subscribers|joiners|players) .{0,1} (get|gets|pay|pays|only|offer|offers|deal|price|rate|i would)',
      weight: 0.4,
      reason: 'Compares themselves with new customers',
      example: 'New customers get it for half the price.',
    },
    {
      id: 'all_these_years',
      match: '(all these years|over the years|in all that time|as long as i can remember|year dot|from day one|through (the|two|three|a|thick) .{0,3} (floods|divorce|merger|thin|recessions|lockdown|pandemic))',
      weight: 0.4,
      reason: LONG,
      example: 'After all these years with you I am leaving.',
      notIf: '(children|kids|worked|seen)',
    },
    {
      id: 'nobody_else',
      match:
        '((from|with|to|than|but) (you|yours|your .{0,2}) (and|or) (no one|nobody|nowhere|no) else|nothing but your|(only|always|exclusively) (ever)? (come|came|fly|flown|buy|bought|shop|shopped|use|used|order|ordered|book|booked|stay|stayed|go|trusted) .{0,4} (you|your|yours|here|with)|(not|never) .{0,2} (dream of going|use any other|looked at another|look at another|gone anywhere else|go anywhere else|go elsewhere)|(all|every|everything) .{0,5} (comes|come|came|bought|is|are|from|with) (from|with)? (you|yous|your|yours)|walking billboard|drive past)',
      weight: 0.45,
      reason: ALL,
      example: 'I have always bought my shoes from you.',
      notIf: '(all .{0,3} (said|heard|want|need|got|asked|hear)|(email|emails|letter|message|messages|call|calls|mail))',
    },
    {
      id: 'own_many',
      match:
        '(every|all|each) .{0,3} (pair|book|game|games|books|album|console|box|set|model|machine|phone|tour|run|shoe|bed|car|cars|policy|season|show|release|edition|product) .{0,5} (you have|you ever|you made|of yours|of your|from you|since|with you|i own|ever)',
      weight: 0.45,
      reason: ALL,
      example: 'I have bought every console you have made.',
    },
    {
      id: 'family_customers',
      match:
        '((two|three|four|five) generations|(family|parents|folks|grandmother|gran|household|house) .{0,6} (banked|banks|shopped|shop|flown|bought|insured|with you|are you|is you|uses you|use you|used you|customers))',
      weight: 0.4,
      reason: KIN,
      example: 'My whole family has shopped with you for years.',
      notIf: '(not|sms|call|wifi)',
    },
    {
      id: 'kept_by_you',
      match: `you (have|had)? (had|looked after|served|serviced|been|known|kept|got) .{0,6} (for|since|through|these) .{0,3} (${TIME}|since|/^(19[0-9][0-9]|20[01][0-9])$/)`,
      weight: 0.45,
      reason: LONG,
      example: 'You have looked after us for seventeen years.',
    },
    {
      id: 'never_in_years',
      match: `(never|not|without) .{0,8} (in|for|all) .{0,2} (${NUMBER}) (${TIME})`,
      weight: 0.4,
      reason: LONG,
      example: 'I have never missed a payment in six years.',
    },
  ],
};
