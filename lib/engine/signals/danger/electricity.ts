import { example } from '../../text/rule.ts';
import { near, rule } from './frame.ts';

const SHOCK = 'Speaks of an electric shock or what may cause it';

export const electricity = [
  rule(
    'shock',
    0.6,
    SHOCK,
    example('The lamp gave me an electric shock.'),
    '((electric|electrical|nasty|proper|mild|small|little) (shock|shocks|belt|jolt|zap)|electrocuted|electrocute|shocked (me|him|her|my|us|the)|(got|get|getting|gets|had|gave|gives) (me|him|her|us|my .)? (a|an) .{0,2} shock (off|from|when i (touch|touched|plug|plugged|switch|turn))|(pinch|pinches|pricks|bites|stings|tickles) .{0,3} (fingers|hand) .{0,8} (metal|charger|touch|plugged)|(metal|charger|touch|touching) .{0,9} (pinch|pinches|pricks|tingles|tickles) .{0,3} (fingers|hand)|(got|get|felt|gives|gave|gave me|had) (a|an) .{0,2} (jolt|zap|belt|tingle|buzz)|zapped|zaps|(tingle|tingled|tingles|tingling|electric|electricity) .{0,3} (up|arm|hand|hands|fingers|tap|taps|rail|touch))',
    'shock (when (i|we) (saw|opened|got|read|heard)|to|bill|absorber)|(shock|jolt) from (the|your|this|that|my) (price|bill|invoice|total|news)|shocked (me|us|the) (how|that|to|when|with|world|whole)|seat belt|price',
  ),
  rule(
    'live_wire',
    0.45,
    SHOCK,
    example('There is a bare wire behind the cooker.'),
    '((live|exposed|bare|loose|frayed|dangling|naked) (wire|wires|wiring|cable|cables|flex|copper|end)|(wire|wires|wiring|cable|cables|flex) .{0,4} (bare|exposed|hanging|frayed|live|chewed|down|sticking|showing)|(line|cable|lines) (is|are)? down (across|on|over)|(brown|blue|red|which|live|neutral) wire|(tripped|trips|tripping|blew|blows|trip) .{0,3} (breaker|fuse|fuses|electrics|rcd))',
    'speaker|transfer|fraud|hdmi|usb|tripped over|write down',
  ),
  rule(
    'live_cable',
    0.6,
    'A live cable can be reached',
    example('A live cable hangs over the playground.'),
    '(live (wire|wires|cable|cables|rail|line) .{0,4} (hanging|hangs|over|across|down|exposed|bare|lying|on the)|(power|electric|electricity) (line|lines|cable|cables) .{0,3} (down|hanging|lying|across|snapped))',
    'stream|live line dancing|music|chat',
  ),
  rule(
    'water_on_current',
    0.6,
    'Water meets electricity',
    example('Water is dripping onto the fuse box.'),
    near(
      'water|dripping|drips|drip|leak|leaking|leaks|rain|wet|damp|flooded',
      'fuse|fuses|light (fitting|fittings)|ceiling light|sockets|socket|electrics|consumer unit|breaker|plug|wiring|wires|spotlight|spotlights|extension lead',
      8,
    ),
    'meter reading|waterproof|photo|plug (hole|for)|bath',
  ),
  rule(
    'power_cut',
    0.25,
    'Power is cut',
    example('You cut off her electricity.'),
    '(cut|cuts|cutting|disconnected|disconnect|lost|no|without|switched|turned) off? .{0,4} (electricity|power|electric|mains)',
    'power (bank|supply unit|cable|button|cord|adapter|lead)|powerful',
  ),
];
