// Saves RT's own pages as the adapter's fixtures: node test/helpdesks/rt/save-fixtures.ts [FOLDER]
// What stays is what a browser holds after RT's scripts have run, without those scripts, icons and unused forms.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startRt, type TicketName } from './rt.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../fixtures/request-tracker');

const history = "document.querySelector('.transaction.message') !== null";
const composer =
  "CKEDITOR.instances.UpdateContent?.status === 'ready' && document.querySelector('#previewscrips .card-body').innerText.length > 40";

interface Shot {
  file: string;
  path: string;
  ticket: TicketName;
  /** Asked of the page until it is true. */
  ready: string;
}
const shots: Shot[] = [
  { file: 'display-furious', path: 'Display.html?id=', ticket: 'furious', ready: history },
  { file: 'display-anxious', path: 'Display.html?id=', ticket: 'anxious', ready: history },
  { file: 'display-quoted', path: 'Display.html?id=', ticket: 'quoted', ready: history },
  { file: 'update-respond', path: 'Update.html?Action=Respond;id=', ticket: 'furious', ready: composer },
  { file: 'update-comment', path: 'Update.html?Action=Comment;id=', ticket: 'furious', ready: composer },
];

/** The page as it stands, made small. The composer's frame is written into `srcdoc`: a saved page cannot hold it. */
function snapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const html = document.documentElement.cloneNode(true) as HTMLElement;
    const all = (selector: string): HTMLElement[] => [...html.querySelectorAll<HTMLElement>(selector)];
    const drop = (attribute: string, selector = `[${attribute}]`): void => {
      for (const element of all(selector)) element.removeAttribute(attribute);
    };
    const live = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')?.contentDocument?.body;
    for (const frame of all('iframe')) {
      frame.removeAttribute('src');
      frame.setAttribute('srcdoc', live?.outerHTML ?? '');
    }
    const unused =
      'script, style, link, meta, noscript, #topactions, #logo, #footer, #main-navigation > ul > li:not(:has(.current-user)),' +
      '#preferences + ul, form.inline-edit, .ticket-info-reminders, .ticket-info-links, table.ticket-list, .cke_top > *,' +
      '.bootstrap-select > .dropdown-menu, .dropzone, .old-attach, .cke_autocomplete_panel, .dz-hidden-input, .downloadattachment > a > *';
    for (const element of all(unused)) element.remove();
    for (const icon of all('svg')) icon.replaceWith(document.createElement('svg'));
    for (const token of all('input[name=Token]')) token.setAttribute('value', 'token');
    for (const event of ['click', 'change', 'submit', 'keydown', 'keyup', 'keypress', 'mousedown', 'focus', 'blur'])
      drop(`on${event}`);
    drop('style', '[style]:not(.messagebody *, [style*="display: none"])');
    const texts = document.createTreeWalker(html, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (!text.parentElement?.closest('.messagebody')) text.data = text.data.replace(/\s*\n\s*/g, '\n');
    }
    html.querySelector('head')?.insertAdjacentHTML('afterbegin', '\n<meta charset="utf-8">');
    return `<!doctype html>\n${html.outerHTML.replace(/<!--[\s\S]*?-->/g, '')}\n`;
  });
}

const rt = await startRt();
const executablePath = process.env.CHROMIUM;
const browser = await chromium.launch(executablePath ? { executablePath, args: ['--no-sandbox'] } : {});
try {
  const page = await browser.newPage();
  await page.goto(rt.url);
  await page.fill('input[name=user]', rt.user);
  await page.fill('input[name=pass]', rt.password);
  await page.click('form[name=login] [type=submit]');
  await page.waitForSelector('.current-user');
  mkdirSync(folder, { recursive: true });
  for (const shot of shots) {
    await page.goto(`${rt.url}/Ticket/${shot.path}${rt.tickets[shot.ticket]}`);
    await page.waitForFunction(shot.ready);
    const html = await snapshot(page);
    writeFileSync(join(folder, `${shot.file}.html`), html.replaceAll(rt.url, 'https://rt.example.org'));
  }
} finally {
  await browser.close();
  await rt.stop();
}
