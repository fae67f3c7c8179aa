import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CHANNELS } from '../../../../lib/conversation.ts';
import { EXAMPLES } from '../../../../lib/studio/templates/examples.ts';
import type { Example } from '../../../../lib/studio/templates/workshop.ts';
import { feelingWords } from '../../../panel/feeling.ts';
import { piecesIn } from '../../../panel/reply/pieces.ts';
import { useLater } from '../../../panel/useLater.ts';
import { Card } from '../../../ui/Card.tsx';
import { useOwnId } from '../../../ui/useOwnId.ts';
import { listed } from '../../../ui/words.ts';
import { Findings } from './Findings.tsx';
import './preview.css';
import { scenarioExamples } from './scenario-examples.ts';
import type { Previewed } from './usePreview.ts';

interface Props {
  shown: Previewed;
  example: Example;
  onExample(example: Example): void;
}

/** What the template becomes for somebody’s message, and what the coach says of it. */
export function Preview({ shown, example, onExample }: Props) {
  const { rendered, reading, review, why, lost } = shown;
  const feelings = reading?.feelings.map(({ name, level }) => feelingWords(name, level)) ?? [];
  return (
    <Card title={i18n.t('templates.preview')}>
      <ExampleChoice example={example} onExample={onExample} />
      {reading && (
        <p class="preview-reading">
          {feelings.length > 0 ? i18n.t('templates.reads', [listed(feelings)]) : i18n.t('templates.reads_calm')}
        </p>
      )}
      {lost && <p role="alert">{i18n.t('templates.preview_lost')}</p>}
      {rendered && 'text' in rendered && (
        <section class="preview-text" dir="auto" aria-label={i18n.t('templates.preview_text')}>
          {piecesIn(rendered.text, rendered.unfilled).map((piece, index) =>
            'gap' in piece ? (
              <mark key={piece.gap.start} class="preview-gap" title={piece.gap.hint || undefined}>
                {piece.gap.name}
              </mark>
            ) : (
              <span key={`text ${String(index)}`}>{piece.text}</span>
            ),
          )}
        </section>
      )}
      {rendered && 'trouble' in rendered && <p class="studio-note">{i18n.t('templates.preview_trouble')}</p>}
      {why !== undefined && rendered && 'text' in rendered && (
        <p class="preview-fit">{why === null ? i18n.t('templates.fits_not') : i18n.t('templates.fits', [why])}</p>
      )}
      {review && <Findings review={review} />}
    </Card>
  );
}

const OWN = 'own';

function ExampleChoice({ example, onExample }: Pick<Props, 'example' | 'onExample'>) {
  const id = useOwnId();
  const [own, setOwn] = useState<Example>({ id: OWN, customer: '', channel: 'email', turn: '' });
  const isOwn = example.id === OWN;
  const practised = useLater(scenarioExamples).part ?? [];
  const choose = (wanted: string) => [...EXAMPLES, ...practised].find((one) => one.id === wanted) ?? own;
  const write = (change: Partial<Example>) => {
    const next = { ...own, ...change };
    setOwn(next);
    onExample(next);
  };
  return (
    <>
      <div class="preview-choice">
        <label for={id}>{i18n.t('templates.try_on')}</label>
        <select id={id} value={example.id} onChange={(event) => onExample(choose(event.currentTarget.value))}>
          {EXAMPLES.map((one) => (
            <option key={one.id} value={one.id}>
              {i18n.t(`templates.example.${one.id}`)}
            </option>
          ))}
          {practised.length > 0 && (
            <optgroup label={i18n.t('templates.example_training')}>
              {practised.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          )}
          <option value={OWN}>{i18n.t('templates.example_own')}</option>
        </select>
      </div>
      {isOwn ? (
        <div class="preview-own">
          <textarea
            rows={4}
            dir="auto"
            aria-label={i18n.t('templates.paste')}
            placeholder={i18n.t('templates.paste')}
            value={own.turn}
            onInput={(event) => write({ turn: event.currentTarget.value.slice(0, 8000) })}
          />
          <p>
            <label for={`${id}-name`}>{i18n.t('templates.customer')}</label>
            <input
              id={`${id}-name`}
              maxLength={80}
              autocomplete="off"
              value={own.customer}
              onInput={(event) => write({ customer: event.currentTarget.value })}
            />
            <label for={`${id}-channel`}>{i18n.t('templates.condition.channels')}</label>
            <select
              id={`${id}-channel`}
              value={own.channel}
              onChange={(event) => write({ channel: event.currentTarget.value as Example['channel'] })}
            >
              {CHANNELS.map((channel) => (
                <option key={channel} value={channel}>
                  {i18n.t(`channel.${channel}`)}
                </option>
              ))}
            </select>
          </p>
          <p class="studio-note">{i18n.t('templates.paste_note')}</p>
        </div>
      ) : (
        <blockquote class="preview-turn" dir="auto">
          {example.turn}
        </blockquote>
      )}
    </>
  );
}
