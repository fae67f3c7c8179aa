import { example } from '../../text/rule.ts';
import { rule } from './frame.ts';

const TIRED = 'Speaks of not wanting to live';
const EVER = '(anymore|any more|any longer|much longer)';

export const selfharm = [
  rule(
    'suicide',
    0.95,
    'Speaks of harm to themselves',
    example('I want to end my life over this debt.'),
    '(suicidal|suicide|kill myself|killing myself|(end|ending|take|taking) (my|her|his) (own)? life|end it all|ending it all|hang myself|overdose|overdosing|slit my wrists|want to die|(she|he|they) (wants|wanted) to die|wish i (was|were) dead|better (off)? (dead|without me)|worth more dead|rather be dead|no reason to live|nothing left? to live for|(i|really|just) not want to (live|be alive|wake up)|(hope|wish|want|going) to? not wake up|not go on (any|like|living)|no point in? living|tired of (living|life|being alive)|(pills|tablets) .{0,3} (lined up|counted out|laid out)|(everyone|everybody|they|you all) .{0,4} better off (without (me|us)|if i .)|just (did|do|could)? not wake up|sleep and (not|never) wake|(will|would|might|may|gonna|going to|threatening to|wants to|threatens to|tried to) .{0,1} (hurt|harm|cut|kill) (herself|himself|themselves)|(cut|hurt|harmed) myself (again|tonight|after|because|over)|self harm|self harming|cutting myself|(want|wanted|going|thinking|thought|thoughts|like|about|of|urge) .{0,1} (hurt|hurting|harm|harming) myself|something stupid to myself|not be here tomorrow|not be around (anymore|much longer|to see)|(nobody|no one) would (even|ever|really)? (miss|notice|care) (me|if i)|take all my pills|take them all|sleep for good|stopped wanting to (live|be)|dark thoughts|(am|been) in a .{0,2} dark place|want it all to (stop|end|be over)|(i|to|will|would|gonna|might|just) (walk into|drive into|(jump|step|throw myself) (off|from|under|in front of)) (a|the|that) (sea|river|lake|canal|traffic|train|lorry|bridge|roof|cliff|balcony|building))',
    '(suicide|self harm) (squad|wings|doors|prevention|awareness|silence|girls|wall|bend|leaflet|mission|pepper|squeeze|clause|section|books|poster|door|ends)|(on|about|for|of) (suicide|self harm)|(end|ending) it all (with|on|at)|want to die in|to stop (the|these|those) .{0,2} (newsletters|mails|emails|texts|calls|ads|letters|messages|reminders)|hurt myself laughing|die of|overdose of|training|charity|mode|kids|dog',
  ),
  rule(
    'be_here',
    0.8,
    TIRED,
    example("I don't think I want to be here anymore."),
    `(i (do|can|will|would)?|just|really|honestly) not (think|know if|feel like|believe|know that)? i? (want|wish|wanna|like|feel like|going|will)? to? (be|being|live|living|exist|existing|stay) (here|alive|around|like this|in this world|on this earth)? ${EVER}`,
    'customer|member|subscriber|client|user|listed|part of|on your|be (available|able|charged|here for)|(living|live) (there|in|at|with)|live here|stay (with|here with)|parents',
  ),
  rule(
    'will_jump',
    0.75,
    'Speaks of harm to themselves',
    example("I'm going to jump."),
    '^ .{0,3} i (am|will|shall|might|could) (just|really|actually)? (going to|gonna|about to)? jump$',
  ),
  rule(
    'see_no_way',
    0.7,
    'Sees no way out',
    example('I see no way out any more.'),
    `((see|have|know|there is|is) no other? (way out|way forward|hope left|future|point anymore|point going on|reason to go on|will to live)|not (really|even|honestly)? see .{0,4} (point|way out|way forward|way past|future|reason) (${EVER}|of being|(in|of)? (living|life|going on|carrying on|being here|it all|anything)|the|to (live|go on|keep going|carry on))|no point (to|in) (any of it|anything|being here|living|going on|me)|(point|use) of me|not be (a|your|anyones) problem (for|any|much)|easier for (everyone|everybody) (if|without)|(i|he|she) .{0,2} (gave|given|giving) up on (life|everything))`,
    '(way out|way past|way forward|point) (of|in|to|with) (this|the|my|your|paying|using|keeping|having|staying|subscribing|calling|complaining)|(going|carrying) on (with|paying|using|like this with|about)',
  ),
  rule(
    'gone_soon',
    0.65,
    TIRED,
    example('You will not have to bother with me after tonight.'),
    '(not|never) (have|need) to (bother|worry|deal|put up|care) (with|about|for)? me (after|again|any|anymore|much|ever|tomorrow)',
    'call|contract|renew|sales|as a customer|cancel',
  ),
  rule(
    'on_the_edge',
    0.65,
    'Somebody may be about to harm themselves',
    example('A girl is sitting on the edge of the platform, crying.'),
    '(someone|somebody|man|woman|girl|boy|lad|lady|passenger|person|teenager) .{0,9} (edge|tracks|ledge|railing|railings|bridge|roof|parapet) .{0,3} (crying|sobbing|jump|jumping|alone|climbing|staring|barefoot)',
    'picture|photo|film|mural|painting|(waits|waiting) for the train',
  ),
  rule(
    'cannot_cope',
    0.45,
    'Says that they can bear it no longer',
    example('I cannot cope any more.'),
    `(can|could) not (cope|take it|do this|live like this|live with this|bear it|carry on) (anymore|any more|any longer|much longer|alone)`,
    'app|site|website|slow',
  ),
  rule(
    'farewell',
    0.55,
    'May be about to harm themselves',
    example('He said goodbye to everyone and put a date on it.'),
    '((written|writing|wrote) my (letters|note|goodbyes)|(said|saying|says|say) (bye|goodbye|farewell) to (everyone|everybody)|(gave|given|giving) (away)? .{0,4} (dog|cat|things) (away|to)|when i am not here|(keep|kept|keeps) (looking|staring) at (the|that) (bridge|tracks|river|rope|pills|tablets)|(counted|counting) (out)? (the|my|all) .{0,3} (tablets|pills)|not .{0,2} be a burden (to|on|for) (them|him|her|anyone|anybody|everyone|my|the (kids|children|family))|(on|looking (at|over)) the (bridge|ledge|river|edge) .{0,5} (think|thinking|easier|jump|cold|now)|taken all (of)? (her|his|my|the) (tablets|pills)|not eaten (anything)? since|(locked|shut) (herself|himself|themselves) in|(goodbye|suicide|farewell) (note|letter)|nobody would (notice|care) anyway)',
    'laid off|last day|retire|bridge (club|loan|toll|street|road)',
  ),
];
