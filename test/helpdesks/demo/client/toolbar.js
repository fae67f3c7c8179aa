import { h } from './dom.js';
import { icon } from './icons.js';

const COMMANDS = /** @type {const} */ ([
  { command: 'bold', name: 'Bold', icon: 'bold' },
  { command: 'italic', name: 'Italic', icon: 'italic' },
  { command: 'insertUnorderedList', name: 'Bulleted list', icon: 'list' },
]);

/**
 * Formatting for whichever editor is on top.
 * @param {() => HTMLElement | null} editor
 */
export function createToolbar(editor) {
  const buttons = COMMANDS.map(({ command, name, icon: picture }) =>
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': name,
        title: name,
        'aria-pressed': 'false',
        onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
        onclick() {
          editor()?.focus();
          keepingCaret(() => document.execCommand(command));
          refresh();
        },
      },
      icon(picture),
    ),
  );

  function refresh() {
    const inside = editor()?.contains(document.getSelection()?.anchorNode ?? null) ?? false;
    for (const [index, { command }] of COMMANDS.entries()) {
      buttons[index]?.setAttribute('aria-pressed', String(inside && document.queryCommandState(command)));
    }
  }

  document.addEventListener('selectionchange', refresh);
  return h('div', { class: 'toolbar', role: 'group', 'aria-label': 'Formatting' }, buttons);
}

/**
 * Chromium puts the caret before the words it turns into a list item; it stays where it was.
 * @param {() => void} change
 */
function keepingCaret(change) {
  const selection = document.getSelection();
  const { anchorNode: before, anchorOffset = 0, isCollapsed = false } = selection ?? {};
  const text = isCollapsed && before instanceof Text ? before.data : null;
  change();
  const after = selection?.anchorNode;
  if (text !== null && after instanceof Text && after.data === text) selection?.collapse(after, anchorOffset);
}
