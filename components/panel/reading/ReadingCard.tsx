import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../../lib/conversation.ts';
import { correctionTo, without } from '../../../lib/panel/judgement.ts';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useEscape } from '../../ui/escape.ts';
import { callName } from '../customer.ts';
import { useLater } from '../useLater.ts';
import { AllEvidence } from './AllEvidence.tsx';
import { Arc } from './Arc.tsx';
import { Chips } from './Chips.tsx';
import { CorrectedLine } from './CorrectedLine.tsx';
import { Drivers } from './Drivers.tsx';
import { leadingQuotes } from './evidence.ts';
import { Headline } from './Headline.tsx';
import { usePointing } from './pointing.ts';
import { Quotes } from './Quotes.tsx';
import { Reason } from './Reason.tsx';
import './reading-card.css';
import { useOwnId } from '../../ui/useOwnId.ts';
import { SourceLine } from './SourceLine.tsx';
import { useWrongReading } from './useWrongReading.ts';

const correcting = () => import('../wrong/WrongReading.tsx');

interface Props {
  view: PanelView;
  reading: Reading;
  actions: PanelActions;
}

/** What the customer feels, the words that show it, and what lies behind: one glance, then depth. */
export function ReadingCard({ view, reading, actions }: Props) {
  const id = useOwnId();
  const [all, setAll] = useState(false);
  const fold = useCallback(() => setAll(false), []);
  useEscape(all, fold);
  const pointing = usePointing(`${id}-reason`, actions.point);
  const quotes = leadingQuotes(reading);
  const name = callName(view.conversation?.customer.name ?? null);
  const working = view.phase === 'reading';
  /** Null while newer words are being read: what stands here is not theirs. */
  const asRead = working ? null : view.asRead;
  const wrong = useWrongReading(asRead);
  const { part: form, lost } = useLater(correcting, wrong.open !== null);
  /** Back to the one control about wrong readings that is always there. */
  const backToPencil = useCallback(() => document.getElementById(`${id}-wrong`)?.focus(), [id]);
  const done = useCallback(() => {
    wrong.close();
    backToPencil();
  }, [wrong.close, backToPencil]);

  return (
    <Card
      title={name ? i18n.t('reading.feels', [name]) : i18n.t('reading.feels_unknown')}
      aside={
        <>
          {working ? <span class="card-aside">{i18n.t('reading.working')}</span> : <Arc arc={reading.arc} />}
          {view.asRead && (
            <IconButton
              id={`${id}-wrong`}
              icon="pencil"
              label={i18n.t('correct.open')}
              aria-expanded={wrong.open === 'correct'}
              onClick={() => (wrong.open === 'correct' ? wrong.close() : wrong.show('correct'))}
            />
          )}
        </>
      }
      busy={working}
    >
      <Headline reading={reading} />
      <CorrectedLine
        view={view}
        onUndo={() => {
          actions.correct(null);
          done();
        }}
        onExport={() => wrong.show('export')}
      />
      {wrong.open && lost && <p role="alert">{i18n.t('state.part_lost_note')}</p>}
      {wrong.open && asRead && form && (
        <form.WrongReading
          key={wrong.open}
          what={wrong.open}
          view={view}
          asRead={asRead}
          actions={actions}
          onDone={done}
        />
      )}
      {quotes.length > 0 && (
        <Quotes
          quotes={quotes}
          more={reading.evidence.length - quotes.length}
          all={{ open: all, id: `${id}-all`, toggle: () => setAll(!all) }}
          pointing={pointing}
        />
      )}
      <Chips reading={reading} pointing={pointing} />
      <Reason
        pointing={pointing}
        reading={reading}
        onNotSo={
          asRead &&
          ((claim) => {
            pointing.close();
            actions.correct(correctionTo(asRead, without(reading, claim)));
            backToPencil();
          })
        }
      />
      {all && <AllEvidence id={`${id}-all`} reading={reading} pointing={pointing} />}
      <Drivers reading={reading} said={view.wishes?.motivators !== undefined} pointing={pointing} />
      {reading.cut && <p class="source-line">{i18n.t('reading.cut')}</p>}
      <SourceLine source={view.source} actions={actions} />
    </Card>
  );
}
