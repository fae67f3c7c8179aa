/** One line in the corner of the page, where the panel itself cannot say it. The agent dismisses it. */
import { pin } from './pin.ts';

/** The element's name in the page; it says whose it is. */
const NOTICE_TAG = 'attune-notice';

const PLACE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  bottom: '16px',
  right: '16px',
  'z-index': '2147483647',
};

const CARD = {
  display: 'flex',
  'align-items': 'start',
  gap: '12px',
  'max-width': '340px',
  padding: '12px 14px',
  'border-radius': '10px',
  border: '1px solid rgb(0 0 0 / 15%)',
  background: '#fff',
  color: '#1c1b22',
  font: '14px/1.45 system-ui, sans-serif',
  'box-shadow': '0 6px 28px rgb(0 0 0 / 20%)',
};

const BUTTON = { padding: '2px 8px', font: 'inherit', cursor: 'pointer' };

/** Shows a line; any older one makes way. What the page does to it is the page's business: it is not put back. */
export function showNotice(words: { text: string; dismiss: string }): void {
  removeNotice();
  const element = document.createElement(NOTICE_TAG);
  const card = document.createElement('div');
  card.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.textContent = words.text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.dismiss;
  button.addEventListener('click', () => element.remove());
  pin(element, PLACE);
  pin(card, CARD);
  pin(button, BUTTON);
  card.append(text, button);
  element.attachShadow({ mode: 'closed' }).append(card);
  document.documentElement.append(element);
}

/** Takes away the line that stands there, whichever script of ours has put it there. */
export function removeNotice(): void {
  for (const element of document.querySelectorAll(NOTICE_TAG)) element.remove();
}
