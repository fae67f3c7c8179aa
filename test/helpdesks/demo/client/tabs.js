import { h } from './dom.js';
import { icon } from './icons.js';
import { arrowKeys } from './keys.js';

/** @typedef {import('./drafts.js').Kind} Kind */

/**
 * **Public reply** and **Internal note**, and the panel of each.
 * @param {(kind: Kind) => void} changed
 */
export function createTabs(changed) {
  /** @type {Kind} */
  let current = 'reply';
  const tabs = { reply: tab('reply', 'Public reply'), note: tab('note', 'Internal note') };
  const panels = { reply: panel('reply'), note: panel('note') };
  const root = h(
    'div',
    {
      class: 'tabs',
      role: 'tablist',
      'aria-label': 'Kind of answer',
      onkeydown: (/** @type {KeyboardEvent} */ event) => arrowKeys(event, root)?.click(),
    },
    tabs.reply,
    tabs.note,
  );

  /** @param {Kind} kind @param {string} name */
  function tab(kind, name) {
    return h(
      'button',
      {
        type: 'button',
        class: 'tab',
        role: 'tab',
        id: `tab-${kind}`,
        'aria-controls': `panel-${kind}`,
        onclick: () => choose(kind),
      },
      icon(kind === 'note' ? 'lock' : 'reply'),
      h('span', {}, name),
    );
  }

  /** @param {Kind} kind */
  function choose(kind) {
    current = kind;
    for (const each of /** @type {Kind[]} */ (['reply', 'note'])) {
      tabs[each].setAttribute('aria-selected', String(each === kind));
      tabs[each].tabIndex = each === kind ? 0 : -1;
      panels[each].hidden = each !== kind;
    }
    changed(kind);
  }

  return { root, panels, choose, kind: () => current };
}

/** @param {Kind} kind */
const panel = (kind) =>
  h('div', { class: 'editor-frame', role: 'tabpanel', id: `panel-${kind}`, 'aria-labelledby': `tab-${kind}` });
