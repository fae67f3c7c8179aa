import type { RuleSet } from '../text/rule.ts';

const LONG = 'Says how long they have been with the company';
const ALL = 'Comes to this company alone or for everything';
const KIN = 'The family are customers too';
const NUMBER = '/^([4-9]|[1-9][0-9])$/|/(teen|ty)$/|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|these|a';
const TIME = 'years|decades|decade|summers|winters|seasons|christmases';
const PATRON =
  'customer|customers|client|clients|member|members|subscriber|user|shopper|guest|patient|tenant|reader|listener|passenger|traveller|player|fan|volunteer|buyer|regular|gold|platinum|silver|season ticket';
const DOING =
  'been|banked|banking|shopped|bought|buying|flown|flying|insured|ordered|coming|come|used|using|use|paid|paying|stayed|staying|stuck|worn|wearing|played|playing|rented|shipped|sent|fitted|built|eaten|eating|drunk|subscribed|joined|loyal|opened|trusted|fuelled|fueled|here';

export const loyalty: RuleSet<'loyalty'> = {
  id: 'loyalty',
  rules: [
    {
      id: 'after_years',
      match: `(^ (and|but|so|after|well)? .{0,1}|after|be|been) (${NUMBER}) (${TIME}|/^years/) (of|with|on|at|in|now|never|no|your|you|we|the)`,
      weight: 0.4,
      reason: LONG,
      example: 'Twelve years of Sunday papers, and now this.',
      notIf: '(of (pictures|data|back))',
    },
    {
      id: 'years_with_you',
      match: `(${NUMBER}) .{0,1} (${TIME}) .{0,5} (of|with|from|at|to) .{0,1} (you|your|yous|ye|una|members)`,
      weight: 0.5,
      reason: LONG,
      example: 'It has been nineteen years with your bank.',
      notIf: '(ago|told|before)',
    },
    {
      id: 'with_you_for',
      match: `(${DOING}|account|was|are|am) .{0,3} (with|w|from|at|to|by|on|using|your|buy|use) .{0,1} (you|your|yous|ye|lot|guys|here) .{0,5} (since .|forever|for (ever|ages|life)|(for|from) .{0,3} (${TIME}|long|/^(19[0-9][0-9])$/)|so long)`,
      weight: 0.5,
      reason: LONG,
      example: 'We have been with you for ages.',
      notIf: '(ago|yesterday|this morning|waiting|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    },
    {
      id: 'since_when',
      match: `(${DOING}|customer|your|you|yous) .{0,8} since (.{0,1} (/^(19[0-9][0-9]|200[0-9]|201[0-4]|[789][0-9])$/|beta|alpha|start)|.{0,3} (my first|student days|was .{0,2} /^([0-9]+|[a-z]+teen|twenty)$/|got wed|started|birth)|(you|the .{0,1}) opened|day one|dial|we married|version)`,
      weight: 0.5,
      reason: LONG,
      example: 'I have used it since day one.',
      notIf: '(broken|dead|old bank)',
    },
    {
      id: 'customer_since',
      match: `(${PATRON}) .{0,5} (since|for|of|from) .{0,3} (${TIME}|/^(19|20)?[0-9][0-9]$/|day|long|ages)`,
      weight: 0.6,
      reason: LONG,
      example: 'I have been a customer since 2009.',
      notIf: '(old)',
    },
    {
      id: 'says_so',
      match: `(loyal|long time|long standing|faithful|lifelong|returning|oldest|daily) (${PATRON})`,
      weight: 0.5,
      reason: 'Calls themselves a loyal customer',
      example: 'Is this how you treat a loyal customer?',
      notIf: '(other|your|all) .{0,2} customers',
    },
    {
      id: 'my_loyalty',
      match: '(my|our|such|of|so much for) (loyalty|custom)',
      weight: 0.45,
      reason: 'Speaks of their loyalty',
      example: 'Is this what my loyalty is worth?',
      notIf: 'loyalty (points|card|app)',
    },
    {
      id: 'new_customers',
      match: 'new (customers|customer|people|ones) .{0,1} (get|gets|pay|pays|only|deal|rate|i would)',
      weight: 0.4,
      reason: 'Compares themselves with new customers',
      example: 'New customers get it for half the price.',
    },
    {
      id: 'all_these_years',
      match:
        '(all these years|over the years|in all that time|as long as i can remember|year dot|through (the|two|a) .{0,3} (divorce|merger|thin|recessions))',
      weight: 0.4,
      reason: LONG,
      example: 'After all these years with you I am leaving.',
      notIf: '(kids|seen)',
    },
    {
      id: 'nobody_else',
      match:
        '((from|with|to|than|but) (you) (and|or) (no one|no) else|nothing but your|(only|always) (ever)? (come|came|fly|buy|bought|shop|use|used|book|stay|go) .{0,4} (you|your|yours|here|with)|(not) .{0,2} (dream of going|use any other)|(all|every|everything) .{0,5} (come|came|bought|is|are|from|with) (from|with)? (you|yous|your|yours)|walking billboard|drive past)',
      weight: 0.45,
      reason: ALL,
      example: 'I have always bought my shoes from you.',
      notIf: '((call|mail))',
    },
    {
      id: 'own_many',
      match:
        '(every|all|each) .{0,3} (pair|book|game|games|books|album|console|box|set|model|phone|tour|run|shoe|bed|car|cars|policy|season|show) .{0,5} (you have|since|with you|ever)',
      weight: 0.45,
      reason: ALL,
      example: 'I have bought every console you have made.',
    },
    {
      id: 'family_customers',
      match:
        '((two|three|four|five) generations|(family|parents|folks|gran|house) .{0,6} (banked|banks|shopped|shop|flown|bought|insured|with you|is you|use you))',
      weight: 0.4,
      reason: KIN,
      example: 'My whole family has shopped with you for years.',
      notIf: '(not|sms|call|wifi)',
    },
    {
      id: 'kept_by_you',
      match: `you (have|had)? (had|looked after|served|serviced|been|known|kept|got) .{0,6} (for|since|through|these) .{0,3} (${TIME}|since|/^(19[0-9][0-9])$/)`,
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
