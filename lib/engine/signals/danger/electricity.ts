import type { Rule } from '../../text/rule.ts';
import { near } from './frame.ts';

const SHOCK = 'Speaks of an electric shock or what may cause it';

export const electricity: Rule[] = [
  {
    id: 'shock',
    match:
      '((electric|electrical|static|nasty|proper|mild) (shock|shocks|belt|jolt)|electrocuted|electrocute|shocked (me|him|her|my|us|the)|(got|get|felt|gives|gave|gave me|had) (a|an) .{0,2} (shock|jolt|zap|belt|tingle)|zapped (me|him|her|my)|zaps|(tingle|tingled|tingles|tingling) .{0,3} (up|arm|hand|fingers|shoulder|rail|tap))',
    weight: 0.6,
    reason: SHOCK,
    example: 'The lamp gave me an electric shock.',
    notIf:
      '(shock (when|to see|seeing|bill|absorber)|shocked (me|us) (how|that|to|when|with)|shocked the (world|whole)|danger of|seat belt|sticker|price)',
  },
  {
    id: 'live_wire',
    match:
      '((live|exposed|bare|loose|frayed|dangling|naked) (wire|wires|wiring|cable|cables|flex|copper|end)|(wire|wires|cable|flex|lead) .{0,4} (bare|exposed|hanging|frayed|live|chewed)|(brown|blue|red|black|yellow|which) wire|(tripped|trips|tripping|blew|blows) .{0,3} (breaker|fuse|fuses|electrics|electric|rcd)|electric fence|(water|switch) .{0,3} electrics|fuse box .{0,4} (locked|wet|water)|transformer|pylon)',
    weight: 0.45,
    reason: SHOCK,
    example: 'There is a bare wire behind the cooker.',
    notIf: '(transformer (toy|toys|model|film)|speaker|wire (transfer|fraud)|hdmi|usb)',
  },
  {
    id: 'water_on_current',
    match: near(
      'water|dripping|drips|drip|leak|leaking|leaks|rain|wet',
      'fuse|fuse (box|board)|light (fitting|fittings)|ceiling light|lights|socket|sockets|electrics|consumer unit|breaker|meter|meter box|plug|wiring|230 volts',
      8,
    ),
    weight: 0.6,
    reason: 'Water meets electricity',
    example: 'Water is dripping onto the fuse box.',
    notIf: '(water (meter|meters|bill)|meter reading|waterproof|photo|reading)',
  },
  {
    id: 'power_cut',
    match:
      '(cut|cuts|cutting|disconnected|disconnect|lost|no|without|switched|turned) off? .{0,4} (electricity|power|electric|mains)',
    weight: 0.25,
    reason: 'Power is cut',
    example: 'You cut off her electricity.',
    notIf: '(power (bank|supply unit|cable|button|cord|adapter|lead)|powerful)',
  },
];
