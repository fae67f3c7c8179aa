import { i18n } from '#i18n';
import { ReadingCard } from '../panel/reading/ReadingCard.tsx';
import { ReplyCard } from '../panel/reply/ReplyCard.tsx';
import './example.css';
import { Letter } from './Letter.tsx';
import { useExample } from './useExample.ts';

/** A small live reading: the same cards as in the panel, beside the message they read and the reply they fill. */
export function Example() {
  const { conversation, reading, suggestion, view, actions, pointed, inserted } = useExample();
  return (
    <section class="example" aria-label={i18n.t('welcome.example')}>
      <div>
        <Letter conversation={conversation} evidence={reading.evidence} pointed={pointed} />
        <p class="example-try">{i18n.t('welcome.try')}</p>
        <div class="example-composer">
          <h2>{i18n.t('welcome.composer')}</h2>
          {inserted || <span class="example-caret">{i18n.t('welcome.composer_empty')}</span>}
        </div>
      </div>
      <div class="example-panel">
        <ReadingCard view={view} reading={reading} actions={actions} />
        <ReplyCard view={view} suggestion={suggestion} actions={actions} />
      </div>
    </section>
  );
}
