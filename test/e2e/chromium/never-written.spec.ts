import { expect } from '@playwright/test';
import { test } from '../support/editors.ts';

/** Fields that are no message to the customer, each with the selector a wrong adapter would name. */
const FIELDS: Record<string, string> = {
  'a password': '<input type="password">',
  'a text area shown as dots': '<textarea style="-webkit-text-security: disc"></textarea>',
  'a card number': '<textarea autocomplete="billing cc-number"></textarea>',
  'a card code in an input': '<input autocomplete="cc-csc">',
  'a one-time code': '<div contenteditable="true" autocomplete="one-time-code">1</div>',
  'a recipient by its name': '<textarea name="_to"></textarea>',
  'a recipient by its label': '<div contenteditable="true" aria-label="To recipients">a@b.example</div>',
  'a recipient by a label beside it': '<label for="who">Cc:</label><textarea id="who"></textarea>',
  'people to choose from': '<div contenteditable="true" role="combobox">a</div>',
  'a search': '<div contenteditable="true" role="searchbox">a</div>',
  'a search by its placeholder': '<textarea placeholder="Search the knowledge base"></textarea>',
  'a read-only text area': '<textarea readonly>Closed</textarea>',
  'a disabled text area': '<fieldset disabled><textarea>Closed</textarea></fieldset>',
  'a read-only editable': '<div contenteditable="true" aria-readonly="true">Closed</div>',
  'an inert editable': '<div inert><div contenteditable="true">Closed</div></div>',
  'an internal note': '<div contenteditable="true" aria-label="Internal note">a</div>',
  'an internal note in German': '<textarea placeholder="Interne Notiz schreiben …"></textarea>',
  'an internal note by its id': '<textarea id="internalnote"></textarea>',
  'an internal note by the tab it is in':
    '<section class="tab-internal-note"><div><div contenteditable="true">a</div></div></section>',
  'an internal note in French': '<textarea aria-label="Note interne"></textarea>',
  'an internal note in Spanish': '<textarea placeholder="Añadir nota privada"></textarea>',
  'an internal note in Japanese': '<textarea aria-label="社内メモを追加"></textarea>',
  'an internal note in Chinese': '<textarea placeholder="添加内部备注"></textarea>',
  'a comment for colleagues': '<textarea aria-label="Kommentar (intern)"></textarea>',
  'a recipient in German': '<div contenteditable="true" id="empfaenger">a@b.example</div>',
  'a recipient by a French label': '<div contenteditable="true" aria-label="À :">a@b.example</div>',
  'a recipient by a Spanish label': '<label for="who">Para:</label><textarea id="who"></textarea>',
  'a password in German': '<textarea aria-label="Passwort"></textarea>',
  'a private comment': '<textarea aria-label="Add a private comment"></textarea>',
};

for (const [name, html] of Object.entries(FIELDS)) {
  test(`[S9] [S25] [S30] ${name} is neither written into nor read, whatever an adapter names`, async ({ tab }) => {
    await tab.open('textarea');
    await tab.replaceBy(html, 'input,textarea,[contenteditable]');
    expect(await tab.ask('find')).toBeNull();
    expect(await tab.ask('draft')).toBeNull();
    expect(await tab.insert('Hello')).toEqual({ done: false, refusal: 'no_composer', copied: false });
  });
}

const BOXES: Record<string, string> = {
  'a private message': '<textarea aria-label="Write a private message to Kim"></textarea>',
  'a notebook around it': '<div class="notebook notes-free notification"><textarea id="annotation"></textarea></div>',
  'an answer to somebody by name': '<textarea id="reply-to-kim" aria-label="Antwort an Kim"></textarea>',
};

for (const [name, html] of Object.entries(BOXES)) {
  test(`[S9] a reply box is taken, whatever else is said of it: ${name}`, async ({ tab }) => {
    await tab.open('textarea');
    await tab.replaceBy(html, 'textarea');
    expect(await tab.insert('Hello')).toEqual({ done: true, composer: 'Reply' });
  });
}
