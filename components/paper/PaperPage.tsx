import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Making } from '../../lib/making.ts';
import { Logo } from '../ui/Logo.tsx';
import { CardMaker } from './CardMaker.tsx';
import { TextMaker } from './TextMaker.tsx';
import './paper.css';

/** What the page needs to know and do. */
export interface PaperPort {
  /** What it was opened for; null where that was taken before. */
  take(): Promise<Making | null>;
  print(): void;
}

type State = Making | 'waiting' | 'gone';

/** Something made by hand for one customer, and how it will look on paper. It is in this page's memory and nowhere else. */
export function PaperPage({ port }: { port: PaperPort }) {
  const [made, setMade] = useState<State>('waiting');
  useEffect(() => {
    port.take().then(
      (making) => setMade(making ?? 'gone'),
      () => setMade('gone'),
    );
  }, [port]);
  const title = typeof made === 'object' ? i18n.t(`paper.title.${made.kind}`) : i18n.t('paper.title.card');
  return (
    <div class="paper-page">
      <header class="paper-top">
        <Logo size={36} />
        <div>
          <h1>{title}</h1>
          <p>{i18n.t('paper.kept')}</p>
        </div>
      </header>
      {made === 'gone' && (
        <main class="paper-gone">
          <p role="status">{i18n.t('paper.gone')}</p>
        </main>
      )}
      {typeof made === 'object' &&
        (made.kind === 'card' ? (
          <CardMaker making={made} onPrint={port.print} />
        ) : (
          <TextMaker making={made} onPrint={port.print} />
        ))}
    </div>
  );
}
