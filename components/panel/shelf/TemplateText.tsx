import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Chosen, ShelfPart } from '../../../lib/panel/shelf/view.ts';
import type { PanelView } from '../../../lib/panel/view.ts';
import { useEscape } from '../../ui/escape.ts';
import { Gap } from '../reply/Gap.tsx';
import { NoticeLine } from '../reply/NoticeLine.tsx';
import { nextGap } from '../reply/next-gap.ts';
import { piecesIn } from '../reply/pieces.ts';
import { TemplateActions } from './TemplateActions.tsx';
import './template-text.css';

interface Props {
  chosen: Chosen;
  view: PanelView;
  shelf: ShelfPart;
  onDismiss(): void;
}

/** A template as it reads in this conversation, with its gaps, and what can be done with it. */
export function TemplateText({ chosen, view, shelf: { actions }, onDismiss }: Props) {
  const { template, why, text, unfilled, filled, trouble } = chosen;
  const body = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const close = useCallback(() => actions.close(), [actions]);
  useEscape(true, close);
  // The agent has asked to see it: on to the first gap, or to Insert.
  useLayoutEffect(() => {
    const first = body.current?.querySelector<HTMLElement>('.gap > *') ?? buttons.current?.querySelector('button');
    first?.focus();
    // Here the key that inserts means the template, and not the reply above.
    const insert = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.altKey || event.isComposing || event.repeat) return;
      event.preventDefault();
      actions.insert(event);
    };
    const text = body.current;
    text?.addEventListener('keydown', insert);
    return () => text?.removeEventListener('keydown', insert);
  }, []);
  const notice = view.notice?.of === `template ${template.id}` ? view.notice : null;
  const left = notice?.kind === 'gaps_left';
  return (
    <section class="template" aria-label={template.title}>
      <h3 dir="auto">{template.title}</h3>
      {why && <p class="template-why">{why}</p>}
      {trouble ? (
        <p class="template-trouble" role="alert">
          {troubleWords(trouble)}
        </p>
      ) : (
        <div ref={body} class="template-text" dir="auto">
          {piecesIn(text, unfilled).map((piece) =>
            'gap' in piece ? (
              <Gap
                key={piece.gap.start}
                gap={piece.gap}
                value={filled[piece.gap.name] ?? ''}
                wanted={left}
                onFill={(value) => actions.fill(piece.gap.name, value)}
                onNext={(from) => nextGap(from, body.current, buttons.current)}
              />
            ) : (
              piece.text
            ),
          )}
        </div>
      )}
      <NoticeLine notice={notice} onDismiss={onDismiss} />
      <TemplateActions chosen={chosen} composer={view.composer} asIs={left} actions={actions} buttonsRef={buttons} />
    </section>
  );
}

/** What is wrong with a template, and in which line of it. */
export const troubleWords = ({ words, line }: { words: string; line: number | null }): string =>
  line === null ? i18n.t('template.trouble', [words]) : i18n.t('template.trouble_line', [String(line), words]);
