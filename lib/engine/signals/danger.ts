import type { RuleSet } from '../text/rule.ts';

/** Tuned for recall: a miss costs more than a false alarm. */
export const danger: RuleSet<'danger'> = {
  id: 'danger',
  rules: [
    {
      id: 'has_allergy',
      match:
        '(nut|peanut|milk|egg|shellfish|gluten|dairy|sesame|latex|severe|severely|deadly|food|seriously|badly) (nut|peanut|food)? (allergy|allergic|allergies)',
      weight: 0.65,
      reason: 'Speaks of an allergy',
      example: 'You served it although I have a severe nut allergy.',
    },
    {
      id: 'swelling',
      match:
        '(lips|lip|face|tongue|throat|eyes|neck|mouth|airway) (is|are|was|were|has|have|started|keeps)? (going|getting|all|gone|become|went|to|very|really|now)? (puffy|swollen|swelling|swell|swell up|itchy|itching|numb|tingling|blue|tight|closing|closing up)',
      weight: 0.75,
      reason: 'Speaks of an allergic reaction',
      example: 'His lips are going puffy.',
      notIf: '(skin cream|mascara|eyes (hurt|are tired))',
    },
    {
      id: 'not_safe',
      match:
        'not (really|at all|even)? safe (to|for) (sit|use|drive|ride|sleep|touch|eat|drink|him|her|the|my|our|children|kids|a|anyone|them|walk|stand|play|wear|swim|climb)',
      weight: 0.5,
      reason: 'Says that it is not safe',
      example: 'It is not safe to sit on.',
      notIf: 'not safe for work',
    },
    {
      id: 'rationing',
      match:
        '(ration|rationing|rationed|halving|skipping|stretching) (it|them|my|her|his|the|out|doses|insulin|medication|tablets|feeds) .{0,2}',
      weight: 0.4,
      reason: 'Rations what is needed',
      example: 'I am rationing my tablets.',
      notIf: '(skipping|stretching) (it|them|the)',
    },
    {
      id: 'marked_plug',
      match:
        '(plug|socket|outlet|charger|wire|adapter|extension|battery) (has|have|with|shows|had|is|looks) .{0,4} (brown|black|burn|burnt|scorch|scorched|burned|singed|charred) (mark|marks|spot|spots|patch|stain|on|now|around|inside)',
      weight: 0.7,
      reason: 'It has left burn marks',
      example: 'The plug has brown marks on it.',
      notIf: '(brown|black) (box|cable|cord)',
    },
    {
      id: 'took_pills',
      match:
        '(took|taken|swallowed|taking|swallow|had) .{0,3} (twenty|thirty|forty|fifty|all|whole|too many|/^[0-9][0-9]$/|bottle|handful|packet) .{0,4} (tablets|pills|capsules|paracetamol|painkillers|sleeping pills|medication)',
      weight: 0.85,
      reason: 'May have taken too much of a medicine',
      example: 'I took twenty of the tablets.',
      notIf: '(days|weeks|prescribed|order|pack of)',
    },
    {
      id: 'he_hits',
      match:
        '(he|she|husband|wife|partner|boyfriend|girlfriend|father|mother|stepfather|ex|dad) (hits|beats|hit|beat|hurts|chokes|choked|punches|punched|slaps|slapped|kicks|strangled) (me|us|my (kids|children|son|daughter|mother|sister))',
      weight: 0.8,
      reason: 'Speaks of violence at home',
      example: 'He hits me when a letter comes.',
      notIf: '(hit me (up|with)|beat me (to|at))',
    },
    {
      id: 'sharp_in',
      match:
        '(needle|needles|razor|razors|blade|blades|glass|nail|nails|pins|staples|shards) .{0,2} (in|inside|sticking out|stuck in) .{0,4} (toy|teddy|bear|doll|cot|crib|mattress|pillow|seat|blanket|sock|socks|shoe|shoes|nappy|nappies|diaper|diapers|jacket|chair)',
      weight: 0.65,
      reason: 'Found something harmful in a thing',
      example: 'There are needles in the teddy bear.',
    },
    {
      id: 'safety_part',
      match:
        '(brakes|brake|steering|airbag|airbags|seatbelt|seat belt|car seat|harness|helmet strap|accelerator|throttle) .{0,6} (do|does|did|would|will) not (work|lock|hold|stop|fasten|click|deploy|respond|release)',
      weight: 0.6,
      reason: 'A part that keeps people safe has failed',
      example: "The brakes you serviced don't work.",
    },
    {
      id: 'what_happens',
      match:
        '(find out|see|learn|show you|teach you|know|tell you) what happens (to|when|if) (people|those|you|thieves|liars|someone|anyone|companies)',
      weight: 0.55,
      reason: 'May be a threat',
      example: 'You will find out what happens to people who steal.',
      notIf: '(to know|know|see) what happens (if|when) (i|you (press|click))',
    },
    {
      id: 'dose_left',
      match:
        '(last|one|two|three|few|single|/^[0-9]+$/) (dose|doses|vial|vials|puff|puffs|injection|injections|inhaler) (left|remaining)',
      weight: 0.65,
      reason: 'Needed medicine is running out',
      example: 'We have one dose left.',
      notIf: '(hair|cat|flea|ink) .{0,2}',
    },
    {
      id: 'too_hot',
      match:
        '(so|too|very|burning|red|really|extremely|dangerously|getting) hot .{0,5} (touch|hold|burn|burns|burned|burnt|melting|melted|smell|smoking|skin|fingers|hand)',
      weight: 0.6,
      reason: 'It runs dangerously hot',
      example: 'It gets so hot I cannot touch it.',
      notIf: '(hot (coffee|soup|food|meal|water|sauce|day|weather|drink))',
    },
    {
      id: 'scorch_marks',
      match:
        '(brown|black|burn|burnt|scorch|burned|singe) (mark|marks|spot|spots|patch|stain) .{0,4} (plug|socket|wall|outlet|cable|charger|wire|adapter|lead|extension|panel|battery)',
      weight: 0.7,
      reason: 'It has left burn marks',
      example: 'There are brown marks on the plug.',
    },
    {
      id: 'no_point',
      match:
        '(not|cannot) (really|even)? see (the|a|any|much) (point|way out|way forward|future|reason) (anymore|any more|any longer|in (living|life|going on|carrying on)|to (live|go on))',
      weight: 0.55,
      reason: 'Sees no point any more',
      example: "I don't see the point any more.",
      notIf: 'point (in|of) (paying|using|keeping|having|staying|subscribing|calling|complaining)',
    },
    {
      id: 'power_cut',
      match:
        '(cut|cuts|cutting|disconnected|disconnect|lost|no|without|switched|turned) (off)? .{0,4} (electricity|power|electric|mains)',
      weight: 0.25,
      reason: 'Power is cut',
      example: 'You cut off her electricity.',
      notIf: '(power (bank|supply unit|cable|button|cord|adapter|lead)|powerful)',
    },
    {
      id: 'on_machine',
      match:
        '(on|needs|uses|using|relies on|depends on|has) (an|a|her|his|my)? (home)? (oxygen (concentrator|machine|tank|supply)|oxygen|ventilator|life support|dialysis machine|home dialysis|feeding pump|breathing machine|ventilator)',
      weight: 0.25,
      reason: 'Somebody depends on a machine',
      example: 'She is on an oxygen concentrator.',
    },
    {
      id: 'be_here',
      match:
        'not (think|know if|feel like|believe|know that)? (i|we)? (want|wish|like|feel like|going)? (to)? (be|being|live|living|exist|existing|stay) (here|alive|around|in this world|on this earth)? (anymore|any more|any longer|much longer)',
      weight: 0.8,
      reason: 'Speaks of not wanting to live',
      example: "I don't think I want to be here anymore.",
      notIf:
        '(customer|customers|member|members|subscriber|client|user|users|be (available|able|charged|here for)|living (there|in|at|with)|live (there|in|at|with)|stay (with|here with))',
    },
    {
      id: 'rotten_eggs',
      match: '(like|of) (bad|rotten|rotting|off) (egg|eggs)',
      weight: 0.8,
      reason: 'Speaks of a smell of gas',
      example: 'It smells of rotten eggs in the cellar.',
      notIf: '(delivered|box|carton|dozen) (of)? (bad|rotten) eggs',
    },
    {
      id: 'sulphur',
      match:
        '(smell|smells|smelling|smelled|stinks|stink|reeks|odor|odour) .{0,3} (sulphur|sulfur|sulphurous|sulfurous|exhaust|ammonia|chlorine|electrical)',
      weight: 0.7,
      reason: 'Speaks of gas or fumes',
      example: 'The boiler room smells of sulphur.',
    },
    {
      id: 'supplies_left',
      match:
        '(insulin|inhaler|inhalers|oxygen|medication|medicine|meds|epipen|test strips|infusion sets|catheters|ostomy bags|stoma bags|antibiotics|formula|blood thinners|pump supplies|dialysis|sensors for) .{0,8} (runs out|run out|running out|ran out|running low|(hours|days|day|doses|dose|vial|vials|puffs) left|last (dose|one|vial|pen|inhaler|few|two))',
      weight: 0.7,
      reason: 'Needed medicine is running out',
      example: 'My insulin runs out tomorrow.',
      notIf: '(printer|ink|battery|subscription|trial)',
    },
    {
      id: 'left_of_medicine',
      match:
        '(days|day|hours|doses|dose|vials|week|tablets|pills) .{0,2} (insulin|medication|medicine|meds|oxygen|inhaler|formula|heart pills|antibiotics|pump supplies) left',
      weight: 0.7,
      reason: 'Needed medicine is running out',
      example: 'I have two days of insulin left.',
    },
    {
      id: 'hospital_after',
      match:
        '(hospital|hospitalized|hospitalised|injured|injury|injuries|icu|emergency) .{0,2} (after|because of|from|due to|thanks to|by) (your|the|eating|using|taking|drinking|it|this|that|wearing|a)',
      weight: 0.65,
      reason: 'Somebody came to harm',
      example: 'She is in hospital after eating your salad.',
      notIf: '(surgery|operation|accident|stroke|fall|birth)',
    },
    {
      id: 'suicide',
      match:
        '(suicide|suicidal|kill myself|killing myself|end my life|ending my life|take my (own)? life|taking my (own)? life|end it all|ending it all|hang myself|overdose|overdosing|slit my wrists|jump off (a|the) (bridge|roof|building)|want to die|wanted to die|wish i was dead|wish i were dead|better off dead|better off without me|rather be dead|no reason to live|nothing to live for|not want to live|do not want to be here anymore|do not want to be alive|not want to wake up|cannot go on (any|like|living)|can not go on|cant go on|no point (in)? living|tired of living|self harm|self harming|cutting myself|hurt myself|hurting myself|harm myself|harming myself|do something stupid to myself|goodbye forever|final goodbye|not be here tomorrow|will not be around (anymore|much longer)|swallow all|take all my pills)',
      weight: 0.95,
      reason: 'Speaks of harm to themselves',
      example: 'I want to end my life over this debt.',
      notIf: '(suicide squad|i hurt myself laughing)',
    },
    {
      id: 'see_no_way',
      match:
        '(see|have|know|there is|is) no (other)? (way out|way forward|hope left|future|point anymore|point going on|reason to go on|point in living|will to live)',
      weight: 0.7,
      reason: 'Sees no way out',
      example: 'I see no way out any more.',
      notIf: 'no way out of (this|the|my) (contract|menu|app|page|screen|plan|loop|lease)',
    },
    {
      id: 'cannot_cope',
      match:
        '(can|could) not (cope|take it|do this|live like this|live with this|bear it|carry on) (anymore|any more|any longer|much longer|alone)',
      weight: 0.55,
      reason: 'Says that they can bear it no longer',
      example: 'I cannot cope any more.',
      notIf: '(app|site|website|slow)',
    },
    {
      id: 'threat_kill',
      match:
        '(will|gonna|going to|want to|would|could|should|might|i) (fucking|just|personally|come and|come there and|find you and|go)? (kill|murder|shoot|stab|strangle|beat|punch|smash|bomb|burn|hurt|attack|slap|slaughter|destroy|execute|choke|break|harm|torch|blow) (you|your|him|her|them|someone|somebody|everyone|all of you|the driver|that driver|his|the (agent|store|shop|office|manager|building|place|warehouse|branch|man|woman|guy)|every|one of|up (the|your)|down (the|your)|up)',
      weight: 0.9,
      reason: 'Threatens violence',
      example: 'I will come there and kill you.',
      notIf:
        '(kill (the|your) (process|app|server|mood|vibe|battery|job|task|sales|session)|break (your|the) (app|site|terms|contract|bank|rules|seal|lock|news|even|down|it)|hurt (your|their|the) (business|brand|reputation|sales|rating|feelings|company|image)|beat (your|the|their) (price|prices|competition|offer|competitors|quote|traffic|deadline|heat)|destroy (the|your|his|her) (item|card|data|label|old|reputation|business|product|documents)|shoot (you|your|them|him|her) (an|a|over)|blow (you|your) away|blow up (the|your) (photo|picture|image|inbox|twitter|phone)|smash (the|your) (box|target|competition)|burn (the|your) (disc|cd|dvd|bridges|bridge)|attack (the|your) problem|i (slap|could hug))',
    },
    {
      id: 'threat_come',
      match:
        '(come|coming|drive|driving|going|go|show up|turn up|wait|waiting) (to|down|over|at|outside|there|for|round) .{0,4} (your (office|house|home|place|store|shop|building|desk|headquarters|branch)|you) .{0,6} (with a|make you|and you|burn|hurt|smash|gun|knife|baseball|teach|sorry|pay for|after work|outside|regret|bat|petrol|hammer)',
      weight: 0.85,
      reason: 'Threatens to come',
      example: 'I am coming to your office with a baseball bat.',
    },
    {
      id: 'know_where',
      match:
        '(know|knows|found|find out|finding out|find|have) (out)? (where (you|he|she|they|your (family|kids|children)|i) (live|lives|work|works|sleep|park)|your (home)? address|where your (family|kids|children))',
      weight: 0.8,
      reason: 'Speaks of knowing where a person lives',
      example: 'I know where you live.',
      notIf: '(find|have|know|find out) your address (to|for|so|on)',
    },
    {
      id: 'watch_back',
      match:
        '(watch your back|watch your step|days are numbered|blood on your hands|you are (a)? dead (man|woman|meat)|you will (be sorry|regret this|pay for this)|make you (pay|suffer|regret|sorry)|sleep with one eye|bad things (will|could|are going to) happen)',
      weight: 0.65,
      reason: 'May be a threat',
      example: 'You will pay for this.',
      notIf: 'make you pay (for|the) (delivery|shipping|refund|return)',
    },
    {
      id: 'weapon',
      match:
        '(gun|shotgun|rifle|pistol|knife|machete|explosive|explosives|petrol bomb|molotov|grenade|acid attack|bomb|bombs|firearm|baseball bat|crowbar|hammer|axe) .{0,6} (you|your|office|store|staff|bring|bringing|with me|them|him|her|threat|under|in (the|your) (building|store|office)|threatened|pulled|pointed|at me|at us|to my)',
      weight: 0.6,
      reason: 'Speaks of a weapon',
      example: 'I have a gun and I know your office.',
      notIf:
        '(glue gun|heat gun|nerf|nail gun|water gun|massage gun|gun safe|knife (set|block|sharpener|in your)|hammer (drill|in your)|kitchen|axe (deodorant|body)|price gun|bath bomb|(knife|hammer|axe|gun) .{0,3} (you|your) (sent|sold|sell|ordered|shipped|shop|site|website|store|delivered))',
    },
    {
      id: 'bomb_threat',
      match:
        '(bomb threat|there is a bomb|planted a bomb|plant a bomb|have a bomb|bring a bomb|shoot up|shooting up|burn (it|the place|your (office|building|store|shop|house|place)) down|burn down|blow up your|set fire to (your|the|his|her)|set your .{0,2} on fire|mass shooting)',
      weight: 0.95,
      reason: 'Threatens an attack',
      example: 'I will burn your office down.',
    },
    {
      id: 'attacked',
      match:
        '(attacked|assaulted|threatened|hit|punched|groped|raped|molested|stalked|stalking|stalks|stalker|followed me|following me|harassed|harassing|sexually assaulted|beaten|choked|spat|grabbed|pushed|shoved|touched me|cornered) .{0,5} (me|us|by|my|driver|staff|her|him|employee|guard|technician|courier|man|woman|wife|husband|daughter|son|home|at (the|your|gunpoint|knifepoint)|with)',
      weight: 0.6,
      reason: 'Speaks of violence or stalking',
      example: 'Your driver threatened me at my door.',
      notIf:
        '(hit (by|with) (a)? (fee|charge|charges|fees|delay|bill|cost|surcharge|rate|price|late|hidden|an|another|the|unexpected|extra|massive|huge)|hit (my|the|our|me) (limit|cap|budget|button|data|again with|up|with|wrong)|pushed (me|us|my|by) (to|into|back|around|update|the|an)|harassed (by|with) (your)? (emails|marketing|calls|texts|sales|notifications)|harassing me with|shoved (in|my) (the)? (letterbox|mailbox|mail)|grabbed (my|by) (attention|the)|following me (on)? (instagram|twitter|around the (site|web|internet))|threatened (me)? with (legal|collections|debt|court|a|late|cancellation|disconnection|bailiffs)|beaten (my|by) (expectations|price)|hit my inbox)',
    },
    {
      id: 'stalker',
      match:
        '(stalker|stalking me|stalked|my ex|abuser|abusive (ex|partner|husband|boyfriend|wife)|violent (ex|partner|husband|boyfriend)|restraining order|domestic (violence|abuse)|doxxed|doxed|doxxing|doxing|leaked my address|tracking my (location|phone)|knows where i live|found me|find me|fear for my (life|safety)|fears for (her|his) (life|safety)|afraid for my (life|safety)|my life is in danger|in danger|not safe (at home|here|in my)|do not feel safe|scared for my (life|safety))',
      weight: 0.7,
      reason: 'Fears a person who may harm them',
      example: 'You gave my ex my new address.',
      notIf:
        '(my ex (colleague|employer|boss|landlord|roommate|flatmate|wife and i|husband and i)|find me (a|an|the|another|some|something|one|on)|found me (a|an|the|another|one|on)|gave (him|her|them) (the|my) (email|tracking))',
    },
    {
      id: 'address_given',
      match:
        '(shared|published|posted|exposed|disclosed|revealed|gave|given|released|leaked|leaking) .{0,5} my (home|new|private|phone|current)? (address|number|location|whereabouts) .{0,6} (ex|stranger|strangers|online|him|husband|stalker|public|someone|everyone|abuser|internet|without|facebook|twitter|man|guy)',
      weight: 0.65,
      reason: 'Their address was given away',
      example: 'You gave my home address to my ex.',
    },
    {
      id: 'ex_near',
      match:
        '(ex|exboyfriend|exhusband|exwife|expartner|exgirlfriend|ex-boyfriend|ex-husband|ex-wife|ex-partner|ex-girlfriend|stalker|abuser) .{0,7} (outside|address|found|followed|follows|standing|turned|showed|knows|location|violent|threatening|threatened|where)',
      weight: 0.65,
      reason: 'Fears a person who may harm them',
      example: 'My ex-boyfriend is standing outside my flat.',
    },
    {
      id: 'address_to_ex',
      match: '(gave|given|told|sent|sending) (my)? (ex|abuser|stalker) .{0,5} (address|location|number|live|where)',
      weight: 0.8,
      reason: 'Their address was given away',
      example: 'Your agent gave my ex my new address.',
    },
    {
      id: 'gas',
      match:
        '(smell|smells|smelled|smelling|smelt|leaking|leak|leaks|leaked|escape|hissing|odor|odour|stink|stinks) .{0,4} (gas|carbon monoxide|fumes|propane|burning|smoke|petrol|chemical|chemicals|burnt plastic|burning plastic|melting|scorching)',
      weight: 0.85,
      reason: 'Speaks of gas or fumes',
      example: 'There is a smell of gas in the kitchen.',
      notIf: '(smell(s)? (great|nice|lovely) .{0,3}|candle)',
    },
    {
      id: 'gas_leak',
      match:
        '(gas (leak|leaking|leaks|smell|smells|escape|odor|odour|is (leaking|escaping))|carbon monoxide|co alarm|co detector|co2 alarm|monoxide|toxic (fumes|gas|smoke)|poisonous (fumes|gas)|chemical (leak|burn|burns|spill)|gas alarm)',
      weight: 0.85,
      reason: 'Speaks of gas or fumes',
      example: 'The carbon monoxide alarm keeps going off.',
      notIf:
        '(buy|sell|order|recommend|price of|looking for|do you (sell|have|stock)) (a|any)? (carbon monoxide|co) (alarm|detector|alarms|detectors)',
    },
    {
      id: 'fire',
      match:
        '(caught|catch|catches|catching|burst|bursting|on|started|set|start|went up|nearly|almost|small|house|electrical|kitchen|a|the|into) (a|in|into|on)? (fire|flames|smoke|ablaze|burning) .{0,3} (in|the|my|when|while|and|from|broke|last|this|at|out|after|hazard|department|brigade|house|wall|plug|charger|battery|on|came|started)?',
      weight: 0.6,
      reason: 'Speaks of fire',
      example: 'The charger caught fire.',
      notIf:
        '(a fire (tv|stick|pit|place|hd|tablet|wall|sale|extinguisher|alarm|door|hydrant)|the fire (tv|stick|pit|place|hd|tablet|wall|extinguisher|alarm|door|hydrant)|start a fire|fire sale|fire pit|fire tv|on the fire|camp fire|a smoke|on smoke|smoke (alarm|alarms|detector|detectors|free|test|machine|grey|gray)|(after|since|before|during|about|following|from) (the|our|that|a|my|last year) .{0,1} (fire|explosion|smoke)|(fire|smoke) (damage|damaged|insurance|claim)|no smoking|(stop|stopped|quit|give up|giving up) smoking)',
    },
    {
      id: 'caught_fire',
      match:
        '(caught fire|catch fire|catching fire|burst into flames|went up in (flames|smoke)|on fire|set (it|itself|the .{0,2}) on fire|fire hazard|fire risk|electrical fire|house fire|fire brigade|fire department|firefighters|exploded|explode|explodes|exploding|explosion|blew up|blown up|sparks|sparking|sparked|(is|was|were|started|starts|began|it|charger|battery|plug|machine|laptop|phone|heater|dryer|cable|adapter|oven|keeps|still) smoking|smoke (coming|came|pouring|from|out|everywhere)|smoldering|smouldering|melted|melting|burning smell|smell of burning|smells of burning|burnt out socket|scorched|overheating|overheats|overheated|too hot to touch|swollen battery|battery (is|has|was)? (swollen|bulging|swelling|leaking|leaked|expanded))',
      weight: 0.65,
      reason: 'Speaks of fire, smoke or heat',
      example: 'Sparks came out of the plug.',
      notIf:
        '(sparks joy|sparking water|non smoking|smoking (room|area|hot|policy|section|jacket|gun)|your (team|you) (is|are) on fire|melted (chocolate|cheese|butter|in the post|ice)|melting (chocolate|ice|pot|point)|(chocolate|ice cream|candle|candles|cheese) .{0,3} (melted|melting)|(app|inbox|phone|notifications|twitter|internet|mentions) (blew|blowing|exploded|blown|exploding) up?|mind blown|explode in popularity|(after|since|before|during|about|following|from) (the|our|that|a|my|last year) .{0,1} (fire|explosion|smoke)|(fire|smoke) (damage|damaged|insurance|claim)|no smoking|(stop|stopped|quit|give up|giving up) smoking)',
    },
    {
      id: 'shock',
      match:
        '(electric shock|electrical shock|electric shocks|electrocuted|electrocution|shocked (me|him|her|my|us)|(got|me|him|her|us|husband|wife|son|daughter) (a|an) (nasty|electric|bad|huge|mild)? (shock|jolt)|live wire|live wires|exposed (wire|wires|wiring|cable|cables)|bare (wire|wires)|zapped (me|him|her|my))',
      weight: 0.85,
      reason: 'Speaks of an electric shock',
      example: 'The lamp gave me an electric shock.',
      notIf: '(gave (me|us) a shock (when|to see|seeing|bill)|shocked (me|us) (how|that|to|when|with))',
    },
    {
      id: 'allergy',
      match:
        '(allergic reaction|allergic reactions|anaphylaxis|anaphylactic|anaphylactic shock|epipen|epi pen|swollen (face|throat|tongue|lips|eyes|airway)|(throat|tongue|face|lips) (is|was|started|swelled|swelling|swelled up|swelling up|closing|closed|swollen|began)|hives|allergen|undeclared (nuts|nut|milk|allergen|peanuts)|contains (nuts|peanuts|gluten) but)',
      weight: 0.65,
      reason: 'Speaks of an allergic reaction',
      example: 'My son had an allergic reaction to the sauce.',
    },
    {
      id: 'breathe',
      match: '(can|could) not (breathe|breath)',
      weight: 0.75,
      reason: 'Says that somebody cannot breathe',
      example: 'I can not breathe since I used it.',
    },
    {
      id: 'emergency_body',
      match:
        '(trouble breathing|difficulty breathing|struggling to breathe|struggled to breathe|stopped breathing|short of breath|chest pain|chest pains|passed out|blacked out|unconscious|unresponsive and|collapsed|fainted|ambulance|911|999|paramedics|emergency room|intensive care|rushed (to|him|her|me)|bleeding|bled|bleeds|blood everywhere|choking|choked|choke|suffocating|suffocated|suffocate|poisoned|poisoning|food poisoning|seizure|having a heart attack|concussion|burned (my|his|her|himself|herself)|burnt (my|his|her)|burns (on|to)|third degree|second degree burn|blistered|cut (my|his|her|himself|herself) (hand|finger|face|leg|arm|foot|mouth|lip|open)|stitches|(got|was|were|been|badly|seriously|nearly|almost|me|him|her|someone|somebody|be) injured|(serious|severe|head|eye|caused|causing|causes|an|of) (an|a)? injury|injured (me|my|his|her|him|himself|herself|myself|someone|by)|fractured|broke (my|his|her) (arm|leg|hip|wrist|ankle|nose|tooth|back)|drowned|drowning|swallowed|swallow)',
      weight: 0.6,
      reason: 'Speaks of an injury',
      example: 'The blade cut my hand open.',
      notIf:
        '(bleeding (edge|money|customers|heart|cash)|sports injury|injury time|apartment 911|porsche 911|999 (pounds|dollars|per)|swallow (the cost|my pride)|choke point|drowning in (emails|paperwork|work|debt|tickets|spam))',
    },
    {
      id: 'ate_foreign',
      match:
        '(glass|metal|plastic|needle|nail|mold|mould|blade|razor|screw|maggots|rat|worm|insect|poison|battery|bleach|chemical) .{0,2} (in|inside) (my|the|our|his|her) .{0,2} (food|meal|soup|baby|formula|drink|bottle|burger|salad|sandwich|cereal|bread|coffee|milk|jar|pizza|mouth|throat|chicken|rice|yogurt|sauce)',
      weight: 0.75,
      reason: 'Found something harmful in food',
      example: 'There was glass in my baby food.',
      notIf: 'coffee (table|machine)',
    },
    {
      id: 'sick_from_food',
      match:
        '(food poisoning|violently (sick|ill)|vomiting (blood|since|all|after)|vomited (blood|after)|poisoned (me|us|him|her|my)|made (my|our) (son|daughter|baby|child|kids|kid|husband|wife|dog|family|mother) (sick|ill|very sick|very ill|violently ill|throw up|vomit))',
      weight: 0.6,
      reason: 'Says that it made somebody ill',
      example: 'We got food poisoning from your chicken.',
    },
    {
      id: 'child_hurt',
      match:
        '(baby|toddler|child|son|daughter|kid|infant|newborn|grandson|granddaughter|kids|children|nephew|niece|boy|girl) .{0,7} (choked|choking|choke|swallowed|fell (out|from|off|down|through|into|over|under)|(nearly|almost) fell|burned|burnt|cut|hurt|injured|trapped|stuck in|bleeding|strangled|suffocated|suffocate|unsafe|nearly died|almost died|could have died|could have been killed|hospital|electrocuted|crushed|hit by|poisoned|tipped)',
      weight: 0.7,
      reason: 'Says that a child was hurt or nearly so',
      example: 'My toddler nearly choked on a part of the toy.',
      notIf: '(upset|feelings hurt|cut (it|the|hair|his hair|her hair)|stuck in (traffic|the middle))',
    },
    {
      id: 'could_have_died',
      match:
        '(could|might|would|nearly|almost|may) (have|of|easily|well)? .{0,2} (died|been killed|killed (me|us|him|her|someone|somebody|my)|lost (my|his|her) life|been (seriously)? (hurt|injured|dead)|die|burned down|burnt down)',
      weight: 0.75,
      reason: 'Says that somebody could have died',
      example: 'We could have been killed.',
      notIf:
        '(would have (died|killed) (for|laughing|to)|nearly died (laughing|of (embarrassment|shame|laughter|boredom)))',
    },
    {
      id: 'unsafe_product',
      match:
        '(brakes|brake|steering|airbag|wheel|seatbelt|seat belt|harness|ladder|car seat|crib|cot|stroller|pram|carrier|helmet|scaffold|elevator|lift|stairlift|boiler|heater|stove|oven|generator|cable|ladder|high chair|bunk bed|gate|handrail|balcony|railing|chair) .{0,5} (failed|fails|failing|fail|collapsed|came off|comes off|snapped|broke (while|when|off|under)|locked up|gave way|gave out|detached|did not (deploy|work|stop|lock)|not (working|deploying|stopping|locking) .{0,3} (motorway|highway|road|driving)|fell off|dropped|stuck inside|trapped)',
      weight: 0.65,
      reason: 'A part that keeps people safe has failed',
      example: 'The brakes failed on the motorway.',
      notIf: '(office|chair cover)',
    },
    {
      id: 'trapped',
      match:
        '(trapped|stuck) (in|inside|between|under) (the|an|a|your|one of your) (elevator|lift|car|room|building|store|bathroom|toilet|fire|shop|parking|garage|machine|vehicle)',
      weight: 0.6,
      reason: 'Somebody is trapped',
      example: 'We are trapped in the lift.',
    },
    {
      id: 'medical_device',
      match:
        '(insulin pump|pacemaker|oxygen (concentrator|tank|supply|machine)|ventilator|cpap|glucose (monitor|meter|sensor)|dialysis machine|feeding (pump|tube)|nebulizer|nebuliser|defibrillator|infusion pump|heart monitor|apnea monitor|medical device|medical alert|stair lift|stairlift|hoist|epipen|inhaler) .{0,7} (stopped|failed|fails|failing|failure|not (come|arrived|shipped|dispatched|here|work|working|reading|charging|turning|starting|delivering|alarming)|broken|broke|dead|wrong|beeping|error|alarm|off|shut|malfunction|malfunctioned|malfunctioning|died|switched|inaccurate|leaking|recall|recalled|late|missing|delayed|not arrived|jammed)',
      weight: 0.85,
      reason: 'A medical device is failing',
      example: 'My insulin pump stopped working tonight.',
    },
    {
      id: 'in_hospital',
      match:
        '(spent|ended|ending|ended up|landed|put) .{0,4} in (the)? (hospital|er|emergency|icu|a and e) .{0,1} (after|because|from|due|with|thanks|when)',
      weight: 0.55,
      reason: 'Somebody came to harm',
      example: 'I spent the night in hospital after the meal.',
    },
    {
      id: 'stuck_on_it',
      match:
        '(he|she|mother|father|brother|sister|child|daughter|son|somebody|someone|i) (is|am) (now|still)? (stuck|trapped) (on|in|inside|under) it',
      weight: 0.55,
      reason: 'Somebody is trapped',
      example: 'He is stuck on it.',
    },
    {
      id: 'no_medicine',
      match:
        '(without|no|out|missed|missing|received|arrived|need|for) (of|my|his|her|any|the)? (insulin|medication|medicine|oxygen|inhaler|epipen|heart (pills|tablets|medication)|seizure medication|meds|antibiotics|blood pressure (pills|tablets)|chemo|prescription) (since|for|today|tonight|tomorrow|days|left|now|and|urgently|or|will|at home)',
      weight: 0.45,
      reason: 'Is without needed medicine',
      example: 'She has no insulin left.',
      notIf: 'need (my|a|the) prescription (glasses|sunglasses|number)',
    },
    {
      id: 'cold_vulnerable',
      match:
        '(no|without) (heating|heat|water|electricity|power|hot water|food) .{0,8} (baby|newborn|elderly|child|children|disabled|infant|toddler|pregnant|kids|mother|grandmother|freezing|snow|oxygen|minus)',
      weight: 0.6,
      reason: 'Somebody frail is without heat, water or power',
      example: 'We have no heating and a newborn at home.',
    },
    {
      id: 'wrong_medicine',
      match:
        '(wrong|expired|contaminated|mislabeled|mislabelled|recalled|double) (medication|medicine|pills|tablets|dose|dosage|prescription|drug|drugs|formula|vaccine|insulin|strength)',
      weight: 0.7,
      reason: 'Got a wrong or spoiled medicine',
      example: 'You sent me the wrong medication.',
      notIf: '(wrong prescription (glasses|lenses|number|on my glasses))',
    },
    {
      id: 'life_danger',
      match:
        '(life threatening|life or death|matter of life|danger to life|lethal|deadly|fatal accident|nearly died|almost died|could die|might die|going to die|will die|someone (will|could|might) (die|get (hurt|killed))|somebody (will|could|might) (die|get (hurt|killed))|get (hurt|killed|seriously)|safety hazard|serious hazard|health hazard|death trap|deathtrap|unsafe to (use|drive|live|be)|dangerously)',
      weight: 0.6,
      reason: 'Names a danger to life',
      example: 'Someone could get killed.',
      notIf:
        '(going to die (of|laughing|from boredom)|phone (is)? going to die|battery (is|will) .{0,2} die|fatal (error|exception))',
    },
  ],
};
