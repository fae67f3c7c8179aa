import type { Frame } from '@playwright/test';
import { expect, readyPanel, test } from '../support/chromium.ts';

const CASES = 44;

/** Finishes tickets as the panel does: every second customer was upset, wrote again and ended calm. */
const finish = (panel: Frame, count: number) =>
  panel.evaluate(async (wanted) => {
    for (let at = 0; at < wanted; at += 1)
      await chrome.runtime.sendMessage({
        attune: 'outcome.keep',
        in: {
          ticket: `T-${at}`,
          whose: { email: null },
          start: { headline: 'anger', level: 3 },
          end: at % 2 === 0 ? { headline: 'relief', level: 2 } : { headline: 'anger', level: 2 },
          causes: ['time'],
          signals: [],
          stage: 'active',
          channel: 'email',
          steps: { done: ['hear'], all: 5 },
          minutes: { first: 30, whole: 300 },
          messages: { theirs: 2, ours: 2 },
          reply: null,
          lesson: null,
        },
      });
  }, count);

const file = (lines: string[]) => ({
  name: 'ratings.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
});

test('[R1] a lead lays the ratings of their survey beside what was counted here, and hears what it tells and what not', async ({
  page,
  context,
  own,
  demo,
}) => {
  await page.goto(demo.url);
  await finish(await readyPanel(page), CASES);
  const studio = await context.newPage();
  await studio.goto(own('options.html#results'));
  const card = studio.getByRole('region', { name: 'Ratings beside what was done' });
  const input = card.locator('input[type=file]');

  await input.setInputFiles(file(['Name,Remark', 'Ada,fine']));
  await expect(card.getByRole('status')).toContainText('Say which column is the ticket’s number');

  const rated = Array.from(
    { length: CASES },
    (_, at) => `#T-${at},${at % 2 === 0 ? '5' : '2'},${at % 2 === 0 ? 40 : 10}`,
  );
  await input.setInputFiles(file(['Ticket ID,How was it,Spent since', ...rated, '#T-0,1,1', '#X-9,3,3', '=1+1,,']));
  // The heading of the rating gives little away; the lead says what it is.
  await card.getByLabel('Rating', { exact: true }).selectOption({ label: 'How was it' });
  await expect(card).toContainText(
    `${CASES} of 45 lines that say something belong to the ${CASES} tickets finished here.`,
  );
  const calm = card.getByRole('table', { name: 'Rating, on average' }).getByRole('row', { name: /ended calm/ });
  await expect(calm).toContainText('5 22 cases');
  await expect(calm).toContainText('2 22 cases');
  await expect(calm).toContainText('Higher with it, and by more than chance makes.');
  const gesture = card.getByRole('table', { name: /money/ }).getByRole('row', { name: /gesture/ });
  await expect(gesture).toContainText('fewer than 5 cases: not shown');
  await expect(gesture).toContainText('Too few to say');
  await expect(card).toContainText('This shows what goes together, and not why.');
  await expect(card).toContainText('1 line is of a ticket that stands further up');

  await studio.reload();
  await expect(card.getByRole('button', { name: 'Choose a list (CSV)' })).toBeVisible();
  await expect(card.getByRole('table')).toHaveCount(0);
});
