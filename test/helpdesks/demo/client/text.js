import { h } from './dom.js';

/**
 * Turns a plain message into blocks: paragraphs, quoted history (`> `), and a signature after `-- `.
 * @param {string} text
 * @returns {HTMLElement[]}
 */
export function blocks(text) {
  return text.split(/\n{2,}/).map((part) => {
    if (part.startsWith('> '))
      return h('blockquote', { class: 'message-quote', dir: 'auto' }, lines(part.replace(/^> ?/gm, '')));
    if (part.startsWith('-- '))
      return h('div', { class: 'message-signature', dir: 'auto' }, lines(part.replace(/^-- ?\n?/, '')));
    return h('p', { dir: 'auto' }, lines(part));
  });
}

/** @param {string} text */
const lines = (text) => text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));
