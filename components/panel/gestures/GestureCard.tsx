import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { heldBack } from '../../../lib/panel/gestures/held.ts';
import type { GesturePart, Offerable } from '../../../lib/panel/gestures/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { BegunLine } from './BegunLine.tsx';
import { ClockLine } from './ClockLine.tsx';
import { HeldLine } from './HeldLine.tsx';
import { OfferLine } from './OfferLine.tsx';
import { RefusedLine } from './RefusedLine.tsx';
import './gesture-card.css';

/** What the agent may do beyond words: what is under way on this ticket, the few that fit, and why others do not. */
export function GestureCard({ gestures: { view, actions } }: { gestures: GesturePart }) {
  const { allowed, refused, here, asked, makings, currency, clock, notice } = view;
  const [open, setOpen] = useState(false);
  const askedFor = ({ id }: Offerable) => asked.find(({ gesture }) => gesture === id) ?? null;
  const folded = refused.filter((offer) => !askedFor(offer));
  if (allowed.length + refused.length + here.length + asked.length === 0 && !notice && !clock) return null;
  return (
    <Card title={i18n.t('gesture.title')}>
      {clock && <ClockLine clock={clock} />}
      <ul class="gestures">
        {here.map((entry) => (
          <BegunLine
            key={entry.id}
            entry={entry}
            making={makings[entry.gesture]}
            onPaper={(making) => actions.paper(making)}
            onSettle={(state) => actions.settle(entry, state)}
          />
        ))}
        {allowed.map((offer) => (
          <OfferLine
            key={offer.id}
            offer={offer}
            making={makings[offer.id]}
            currency={currency}
            onPaper={(making) => actions.paper(making)}
            granted={asked.find(({ gesture, stand }) => gesture === offer.id && stand === 'yes') ?? null}
            onOffer={(says, event) => actions.offer(offer, says, event)}
          />
        ))}
        {refused.map((offer) => {
          const request = askedFor(offer);
          return (
            request && <RefusedLine key={offer.id} offer={offer} asked={request} onAsk={() => actions.ask(offer)} />
          );
        })}
      </ul>
      {allowed.length === 0 && here.length === 0 && (
        <p class="gesture-none">{i18n.t(refused.length > 0 ? 'gesture.none_now' : 'gesture.none')}</p>
      )}
      {folded.length > 0 && (
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('gesture.refused', folded.length)}
        </TextButton>
      )}
      {open && (
        <ul class="gestures">
          {heldBack(folded).map((held) => (
            <HeldLine key={held.offers[0]?.id} held={held} onAsk={(offer) => actions.ask(offer)} />
          ))}
        </ul>
      )}
      <p role="status" class="gesture-said">
        {notice && (notice === 'full' ? i18n.t('no_room') : i18n.t(`gesture.notice.${notice}`))}
      </p>
    </Card>
  );
}
