import type { RuleSet } from '../text/rule.ts';

export const fault: RuleSet<'cause:fault'> = {
  id: 'cause:fault',
  rules: [
    {
      id: 'broke_when',
      match:
        '(broke|snapped|cracked|tore|ripped|shattered|failed|burst|split|collapsed|cracks|breaks|packed up|conked out|fell apart) (the|on|after|within|when|while|off|yesterday|today|last|during|in|again|immediately|already|as|before|just|straight)',
      weight: 0.55,
      reason: 'Says that it broke',
      example: 'The zip broke the first time I wore it.',
      notIf:
        '((voice|heart|news|war|fight|record|he|she|father|mother|husband|wife|dad|mum|mom|son|daughter|cat|dog|who|grandmother|grandfather|brother|sister|friend|uncle|aunt|customer) (broke|died|cracked|split)|broke (the news|the record|in|into|off with|down in tears)|i (failed|died|split|broke (the|my)))',
    },
    {
      id: 'device_died',
      match:
        '(it|battery|phone|laptop|machine|screen|router|fridge|freezer|washer|dishwasher|engine|watch|printer|unit|tablet|charger|headphones|speaker|toaster|kettle|blender|boiler|motor|drive|tv|mixer|iron|oven|heater|vacuum|earbuds|camera|console|drill) (has|have|just|already|suddenly|completely|then|simply)? (died|dead|packed up|conked out|given up)',
      weight: 0.55,
      reason: 'Says that it stopped working',
      example: 'It died after a month.',
    },
    {
      id: 'in_pieces',
      match: '(in|into|to) .{0,3} (pieces|bits|shards|smithereens|fragments)',
      weight: 0.55,
      reason: 'Says that it is broken',
      example: 'The vase is in a hundred pieces.',
      notIf: '((thousand|puzzle|pieces of advice|pieces and|cut|jigsaw) .{0,2}|puzzle)',
    },
    {
      id: 'does_not_work',
      match:
        '(does|did|do|is|are|was|will|would|has|can) not (even|really|actually|properly|seem to)? (work|working|load|loading|open|start|starting|turn on|turn|connect|connecting|charge|charging|respond|print|printing|sync|syncing|play|heat|cool|fit|close|switch on|power on|boot|save|log me in|log in|fitting|function|functioning)',
      weight: 0.6,
      reason: 'Says that it does not work',
      example: 'The lamp does not work.',
      notIf: '(not work (out|for (us|the company)))',
    },
    {
      id: 'broken',
      match:
        '(arrived|came|is|are|was|were|it|been|got|has|screen|seal|box|completely|totally|already|had|again|just) (already|all|totally|completely|badly|now|also)? (broken|broke|damaged|defective|faulty|cracked|smashed|shattered|torn|leaking|dented|scratched|bent|ripped|crushed|spoiled|moldy|mouldy|rotten|dead|soaked)',
      weight: 0.6,
      reason: 'Says that it is broken',
      example: 'The mug arrived broken.',
      notIf: '(heart .{0,2} broken|dead .{0,1} (serious|right)|broken (into|english|down the))',
    },
    {
      id: 'wrong_item',
      match:
        '(wrong|incorrect|different) (item|items|size|color|colour|product|order|model|one|address|name|part|shoes|version|book|room|food|thing|date|amount|parcel|quantity|person|account|seat|seats|flavor|meal|dish|shade)',
      weight: 0.6,
      reason: 'Got the wrong thing',
      example: 'You sent the wrong size.',
      notIf:
        '((i|we) (accidentally|mistakenly|have|had|must have|may have)? (typed|entered|ordered|chose|picked|put|gave|selected|made|clicked|booked|used|wrote|filled|sent|provided|got) (in|down|you)? (the|a|my|an)? (wrong|incorrect|different)|(want|like|need|prefer|exchange|swap|in|try|choose|for|have|to|at|use|is there|add|get|buy) (a|an|to a|it for a) different|different (email|address|date|name|color|colour|size) (please|instead|for|than the one i (want|need)))',
    },
    {
      id: 'stopped',
      match:
        '(stopped|stops|quit|ceased) (working|charging|loading|responding|heating|printing|syncing|connecting|cooling|playing|spinning)',
      weight: 0.6,
      reason: 'Says that it stopped working',
      example: 'It stopped working after a week.',
    },
    {
      id: 'crash',
      match:
        '(crash|crashes|crashed|crashing|freezes|froze|freezing|frozen|glitch|glitches|glitching|glitchy|bug|bugs|buggy|error|errors|outage|down|offline|malfunction|malfunctioning|malfunctioned|hangs|timing out|times out)',
      weight: 0.45,
      reason: 'Names a fault',
      example: 'The app crashes on start.',
      notIf:
        '((burn|burned|burnt|burning) .{0,3} down|down payment|down to|write down|break down|down the|come down|sit down|calm down|scroll down|no errors)',
    },
    {
      id: 'missing',
      match:
        '(missing|lost|without) (a|an|the|one|two|my|some|from|part|parts|pieces|item|items|screws|luggage|parcel|package)',
      weight: 0.45,
      reason: 'Says that something is missing',
      example: 'A part is missing from the box.',
      notIf:
        '(lost (my|the) (password|husband|wife|mother|father|job|trust|patience|faith|receipt)|without (the|my|a|an))',
    },
    {
      id: 'is_missing',
      match: '(is|are|was|were|still|went|gone) (missing|lost|gone|not (in the box|included|there|in my order))',
      weight: 0.45,
      reason: 'Says that something is missing',
      example: 'Two screws are missing.',
    },
    {
      id: 'fell_apart',
      match: '(fell|falling|came|coming|broke|fallen) (apart|off|to pieces|loose|down)',
      weight: 0.5,
      reason: 'Says that it did not hold',
      example: 'The handle came off.',
    },
    {
      id: 'your_mistake',
      match: '(your|their) (mistake|error|fault|mess|screw up|blunder|system error|failure|negligence)',
      weight: 0.5,
      reason: 'Says that the company made the mistake',
      example: 'This was your mistake.',
    },
    {
      id: 'messed_up',
      match: '(messed|screwed|stuffed|cocked|botched|fouled|mixed|bungled) (up|it|my|the|our)',
      weight: 0.5,
      reason: 'Says that it was done wrong',
      example: 'You messed up my order.',
    },
    {
      id: 'locked_out',
      match: '(locked|blocked|logged|kicked|shut|signed) (me|us)? (out|off) (of|from|again|my)?',
      weight: 0.4,
      reason: 'Cannot get in',
      example: 'I am locked out of my account.',
    },
    {
      id: 'quality',
      match: '(poor|bad|terrible|awful|cheap|shoddy|low) (quality|build|workmanship|condition|print|finish|sound)',
      weight: 0.45,
      reason: 'Finds the quality poor',
      example: 'Poor build quality.',
    },
  ],
};
