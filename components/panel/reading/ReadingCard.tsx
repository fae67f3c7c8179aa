import { useCallback, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../../lib/conversation.ts';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { Card } from '../../ui/Card.tsx';
import { useEscape } from '../../ui/escape.ts';
import { callName } from '../customer.ts';
import { AllEvidence } from './AllEvidence.tsx';
import { Arc } from './Arc.tsx';
import { Chips } from './Chips.tsx';
import { Drivers } from './Drivers.tsx';
import { leadingQuotes } from './evidence.ts';
import { Headline } from './Headline.tsx';
import { usePointing } from './pointing.ts';
import { Quotes } from './Quotes.tsx';
import { Reason } from './Reason.tsx';
import { SourceLine } from './SourceLine.tsx';

interface Props {
  view: PanelView;
  reading: Reading;
  actions: PanelActions;
}

/** What the customer feels, the words that show it, and what lies behind: one glance, then depth. */
export function ReadingCard({ view, reading, actions }: Props) {
  const id = useId();
  const [all, setAll] = useState(false);
  const fold = useCallback(() => setAll(false), []);
  useEscape(all, fold);
  const pointing = usePointing(`${id}-reason`, actions.point);
  const quotes = leadingQuotes(reading);
  const name = callName(view.conversation?.customer.name ?? null);
  const working = view.phase === 'reading';

  return (
    <Card
      title={name ? i18n.t('reading.feels', [name]) : i18n.t('reading.feels_unknown')}
      aside={working ? <span class="card-aside">{i18n.t('reading.working')}</span> : <Arc arc={reading.arc} />}
      busy={working}
    >
      <Headline reading={reading} />
      {quotes.length > 0 && (
        <Quotes
          quotes={quotes}
          more={reading.evidence.length - quotes.length}
          all={{ open: all, id: `${id}-all`, toggle: () => setAll(!all) }}
          pointing={pointing}
        />
      )}
      <Chips reading={reading} pointing={pointing} />
      <Reason pointing={pointing} />
      {all && <AllEvidence id={`${id}-all`} reading={reading} pointing={pointing} />}
      <Drivers reading={reading} pointing={pointing} />
      {reading.cut && <p class="source-line">{i18n.t('reading.cut')}</p>}
      <SourceLine source={view.source} actions={actions} />
    </Card>
  );
}
