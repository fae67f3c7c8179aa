import { h } from './dom.js';
import { initials, tone } from './format.js';
import { icon } from './icons.js';

export const CHANNELS = { email: 'Email', chat: 'Chat', social: 'Social', phone: 'Phone' };
export const STATUSES = { open: 'Open', pending: 'Pending', solved: 'Solved' };
export const PRIORITIES = { normal: 'Normal', high: 'High', urgent: 'Urgent' };

/** @param {string} name */
export const avatar = (name) => h('span', { class: `avatar tone-${tone(name)}`, 'aria-hidden': true }, initials(name));

/** @param {keyof typeof STATUSES} status */
export const statusPill = (status) => h('span', { class: `pill status-${status}` }, STATUSES[status]);

/** @param {keyof typeof PRIORITIES} priority */
export const priorityPill = (priority) =>
  priority !== 'normal' && h('span', { class: `pill priority-${priority}` }, PRIORITIES[priority]);

/** @param {keyof typeof CHANNELS} channel */
export const channelMark = (channel) => h('span', { class: 'channel' }, icon(channel), CHANNELS[channel]);
