import type { Wording } from '../types.ts';

/** What somebody in this spot has to do in the next hour, before anything is looked into. */
export const NOW: readonly Wording[] = [
  {
    id: 'now-scam',
    move: 'act',
    when: { needs: ['askscam'], approach: ['full', 'ask', 'choice', 'check'], weight: 6 },
    text: "Until I've checked, please don't ring the number in that message or tap anything in it. If you need your bank, use the number on the back of your card.",
    why: 'It may be a fraud, so the safe way comes before the answer.',
  },
  {
    id: 'now-scam-short',
    move: 'act',
    when: { needs: ['askscam'], approach: ['short'], weight: 6 },
    text: "Please don't ring that number or tap anything in the message until I've checked.",
    why: 'It may be a fraud, so the safe way comes first.',
  },
  {
    id: 'now-card',
    move: 'act',
    when: { needs: ['cardgone'], approach: ['full', 'ask', 'choice'], weight: 2 },
    text: "First, ring the number on your bank's site and have the card blocked: until then it can still be used. Payments you didn't make can be claimed back from the bank.",
    why: 'A stolen card is blocked by the bank, and only {who} can ring there.',
  },
  {
    id: 'now-card-short',
    move: 'act',
    when: { needs: ['cardgone'], approach: ['short'], weight: 2 },
    text: 'Ring your bank now and have the card blocked; until then it can still be used.',
    why: 'The bank can stop it, and only {who} can ring there.',
  },
  {
    id: 'now-strange',
    move: 'act',
    when: { needs: ['strangecharge', 'cardword'], approach: ['full'] },
    text: "Please ask your bank to block that card today, and look through the last weeks of the statement for anything else you don't know.",
    why: 'Whoever used the card may use it again, and only the bank can stop that.',
  },
  {
    id: 'now-strange-short',
    move: 'act',
    when: { needs: ['strangecharge', 'cardword'], approach: ['short'] },
    text: 'Please have the card blocked by your bank today, in case someone else has it.',
    why: 'Whoever used the card may use it again.',
  },
  {
    id: 'now-heat',
    move: 'act',
    when: { needs: ['cold'], approach: ['full'] },
    text: "For tonight: keep everybody in one room with the doors shut, and don't use a gas hob or a barbecue to warm it. I can get heaters to you by [time].",
    why: 'The night comes before the repair.',
  },
  {
    id: 'now-heat-short',
    move: 'act',
    when: { needs: ['cold'], approach: ['short'] },
    text: 'Until then, keep to one room with the doors shut; I can have heaters with you by [time].',
    why: 'The night comes before the repair.',
  },
  {
    id: 'now-leak',
    move: 'act',
    when: { needs: ['water'], approach: ['full', 'short'] },
    text: 'Until somebody is there, shut the tap under the sink or by the meter, and keep away from sockets that are wet.',
    why: 'Water does harm by the minute.',
  },
  {
    id: 'now-hold',
    move: 'act',
    when: { needs: ['twice'], approach: ['full'] },
    text: "If one of the two is only marked as pending, your bank lets go of it by itself within [number of days] days, and you needn't do anything.",
    why: 'Many double charges are holds; {who} can see it on the statement today.',
  },
  {
    id: 'now-hacked',
    move: 'act',
    when: { needs: ['breakin'], approach: ['full', 'short'] },
    text: 'Please change the password of the e-mail address that belongs to it as well: whoever has that can get back in.',
    why: 'The way back in is shut as well.',
  },
  {
    id: 'now-work',
    move: 'act',
    when: { needs: ['lostline'], approach: ['full'] },
    text: "To work meanwhile, share the signal of your phone: it carries calls and mail. I've put [amount off] on your account for the data that takes.",
    why: 'Work goes on today, whatever the repair takes.',
  },
];
