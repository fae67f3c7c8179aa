import type { Rule } from '../../text/rule.ts';

const TIRED = 'Speaks of not wanting to live';
const EVER = '(anymore|any more|any longer|much longer)';

export const selfharm: Rule[] = [
  {
    id: 'suicide',
    match:
      '(suicidal|suicide|kill myself|killing myself|(end|ending|take|taking) my (own)? life|end it all|ending it all|hang myself|overdose|overdosing|slit my wrists|jump off (a|the) (bridge|roof|building)|want to die|wanted to die|wish i (was|were) dead|better off (dead|without me)|rather be dead|no reason to live|nothing to live for|not want to (live|be alive|wake up)|cannot go on (any|like|living)|can not go on (any|like|living)|no point in? living|tired of (living|life)|self harm|self harming|cutting myself|(hurt|hurting|harm|harming) myself|something stupid to myself|goodbye forever|final goodbye|not be here tomorrow|not be around (anymore|much longer)|swallow all|take all my pills|take them all|ligature|noose|sleep for good|stopped wanting to)',
    weight: 0.95,
    reason: 'Speaks of harm to themselves',
    example: 'I want to end my life over this debt.',
    notIf: '(suicide (squad|wings|doors|prevention|awareness|silence|girls)|hurt myself laughing|die of|overdose of|training|charity)',
  },
  {
    id: 'be_here',
    match: `not (think|know if|feel like|believe|know that)? (i|we)? (want|wish|wanna|like|feel like|going)? to? (be|being|live|living|exist|existing|stay) (here|alive|around|like this|in this world|on this earth)? ${EVER}`,
    weight: 0.8,
    reason: TIRED,
    example: "I don't think I want to be here anymore.",
    notIf:
      '(customer|customers|member|members|subscriber|subscribed|client|user|users|listed|part of|on your|be (available|able|charged|here for)|(living|live) (there|in|at|with)|live here|stay (with|here with)|parents)',
  },
  {
    id: 'see_no_way',
    match: `((see|have|know|there is|is) no other? (way out|way forward|hope left|future|point anymore|point going on|point in living|reason to go on|will to live)|not (really|even)? see (the|a|any|much) (point|way out|way forward|way past|future|reason) (${EVER}|of being|(in|of)? (living|life|going on|carrying on|being here|anything)|the|to (live|go on))|no point (to|in) (any of it|anything|being here|living|going on|me)|ready to give up on (life|everything))`,
    weight: 0.7,
    reason: 'Sees no way out',
    example: 'I see no way out any more.',
    notIf:
      '((way out|way past|way forward|point) (of|in|to|with) (this|the|my|your|paying|using|keeping|having|staying|subscribing|calling|complaining) .{0,2} (contract|menu|app|page|screen|plan|loop|lease|membership|subscription)?)',
  },
  {
    id: 'cannot_cope',
    match: `(can|could) not (cope|take it|do this|live like this|live with this|bear it|carry on) (anymore|any more|any longer|much longer|alone)`,
    weight: 0.45,
    reason: 'Says that they can bear it no longer',
    example: 'I cannot cope any more.',
    notIf: '(app|site|website|slow)',
  },
  {
    id: 'farewell',
    match:
      '((written|writing|wrote) my (letters|note|will|goodbyes)|(said|saying|says|say) (bye|goodbye|farewell) to (everyone|everybody|all)|when (somebody|someone|i|a person) (is|am) (gone|no longer here)|(on|at|by|to) the (bridge|ledge|edge|roof|platform edge) .{0,6} (while|hours|think|now|think well|sort it)|taken all (of)? (her|his|my|the) (tablets|pills)|(has not|have not|not) eaten (anything)? since|(stopped|not) eating|locked (herself|himself|myself) in)',
    weight: 0.5,
    reason: 'May be about to harm themselves',
    example: 'He said goodbye to everyone and put a date on it.',
    notIf: '(laid off|leaving do|last day|retire|retired|retiring|not eating (meat|out|in))',
  },
];
