import type { RuleSet } from '../text/rule.ts';

export const embarrassment: RuleSet<'embarrassment'> = {
  id: 'embarrassment',
  rules: [
    {
      id: 'look_foolish',
      match:
        '(look|looked|looking|feel|felt|feeling|seem|seemed|made) .{0,4} (foolish|stupid|idiot|fool|silly|unprofessional|incompetent|ridiculous|dumb|amateur|small|thief|criminal|like an idiot)',
      weight: 0.65,
      reason: 'Was made to look or feel foolish',
      example: 'I looked like an idiot in front of my boss.',
      notIf: '(it|this|that|which|they|you) (look|looks|looked|feel|feels|felt|seem|seems|seemed)',
    },
    {
      id: 'in_front_of',
      match:
        'in front of (my|our|the|a|all|everyone|everybody|other|half|an) .{0,3} (client|clients|customers|boss|guests|friends|family|team|colleagues|queue|people|shop|store|everyone|everybody|board|children|kids|audience|line|restaurant|investors)?',
      weight: 0.5,
      reason: 'It happened in front of others',
      example: 'The card was declined in front of my guests.',
      notIf: 'in front of (my|our|the) (house|door|garage|building|home|gate|drive|driveway|tv)',
    },
    {
      id: 'declined_public',
      match:
        'card .{0,3} (declined|refused|rejected) .{0,4} (at|in|while|when) .{0,3} (restaurant|checkout|till|shop|store|dinner|counter|register|date|supermarket)',
      weight: 0.55,
      reason: 'Their card was refused in public',
      example: 'My card was declined at the restaurant.',
    },
    {
      id: 'so_embarrassing',
      match: '(how|so|very|really|deeply|extremely|bit|pretty|most) (embarrassing|humiliating|mortifying|awkward)',
      weight: 0.75,
      reason: 'Says that it is embarrassing',
      example: 'This is so embarrassing.',
    },
    {
      id: 'my_own_fault',
      match: '(my|our) (own)? (stupid|silly|dumb|bad|fault|mistake) (mistake|fault|error|entirely)?',
      weight: 0.3,
      reason: 'Blames themselves',
      example: 'My own stupid mistake.',
    },
    {
      id: 'sorry_silly',
      match:
        '(sorry|apologies|apologize|forgive) .{0,4} (silly|stupid|dumb|bother|bothering|trouble|ignorance|basic|being slow)',
      weight: 0.3,
      reason: 'Apologises for asking',
      example: 'Sorry for the silly question.',
    },
    {
      id: 'silly_question',
      match: '(silly|stupid|dumb|daft|probably a) (question|stupid question|silly question|mistake|of me)',
      weight: 0.3,
      reason: 'Calls their own question silly',
      example: 'Probably a stupid question.',
    },
    {
      id: 'laughed_at',
      match: '(laughed|laughing|mocked|ridiculed|stared|staring|judged) (at|me|by|us|about)',
      weight: 0.55,
      reason: 'Says that others laughed at them',
      example: 'Everyone laughed at me.',
    },
    {
      id: 'face_red',
      match: '(my face|went|turned|bright|so) (bright)? red (in|with)?',
      weight: 0.4,
      reason: 'Says their face went red',
      example: 'My face went red.',
      notIf: '(light|led|screen|color|colour|bar|button)',
    },
    {
      id: 'had_to_explain',
      match:
        '(had|have|having) to (explain|apologize|tell) .{0,2} (to)? (my|our|the|all) (boss|client|clients|guests|customers|family|team|kids|children|wife|husband|investors)',
      weight: 0.45,
      reason: 'Had to explain it to others',
      example: 'I had to apologize to our clients.',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.8,
      reason: 'Names their embarrassment',
      state: true,
      words: [
        'embarrassed',
        'humiliated',
        'mortified',
        'ashamed',
        'self conscious',
        'red faced',
        'humbled',
        'degraded',
        'belittled',
        'sheepish',
        'cringing',
      ],
    },
    {
      id: 'provokes',
      weight: 0.65,
      reason: 'Says that it is embarrassing',
      words: [
        'embarrassing',
        'embarrassment',
        'humiliating',
        'humiliation',
        'mortifying',
        'awkward',
        'degrading',
        'demeaning',
        'cringe',
        'shamefaced',
        'undignified',
        'laughing stock',
        'laughingstock',
      ],
    },
  ],
};
