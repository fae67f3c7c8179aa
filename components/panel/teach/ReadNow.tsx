import { i18n } from '#i18n';
import { AUTHORS, type Author } from '../../../lib/conversation.ts';
import type { Preview } from '../../../lib/teaching.ts';
import { Card } from '../../ui/Card.tsx';
import { listed } from '../../ui/words.ts';
import './read-now.css';

/** "7 messages: 4 by the customer, 2 by agents and 1 internal note". */
function summary(count: Record<Author, number>): string {
  const all = AUTHORS.reduce((sum, author) => sum + count[author], 0);
  const each = AUTHORS.filter((author) => count[author] > 0).map((author) =>
    i18n.t(`teach.by_${author}`, count[author]),
  );
  return i18n.t('teach.sum', all, [String(all), listed(each)]);
}

/** What would be read of the page if it were kept so: who said what, and what is missing. */
export function ReadNow({ preview }: { preview: Preview | null }) {
  return (
    <Card title={i18n.t('teach.reads')}>
      <p role="status">{preview ? summary(preview.count) : i18n.t('teach.nothing_yet')}</p>
      {preview && <Details preview={preview} />}
    </Card>
  );
}

function Details({ preview }: { preview: Preview }) {
  const { messages, subject, customer, composer, missing } = preview;
  const facts = [
    ['subject', subject],
    ['customer', customer],
    ['composer', composer],
  ] as const;
  return (
    <>
      <ol class="read-now">
        {messages.map(({ author, who, words }, index) => (
          <li key={`${index} ${words}`}>
            <b class={`read-now-${author}`}>{i18n.t(`teach.is_${author}`)}</b> {who && <bdi>{who}</bdi>}
            <span dir="auto">{words}</span>
          </li>
        ))}
      </ol>
      <dl class="read-facts">
        {facts.map(
          ([part, value]) =>
            value && (
              <div key={part}>
                <dt>{i18n.t(`teach.fact_${part}`)}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {missing.length > 0 && (
        <p class="read-missing">{i18n.t('state.missing', [listed(missing.map((part) => i18n.t(`part.${part}`)))])}</p>
      )}
    </>
  );
}
