import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Making } from '../../../lib/making.ts';
import type { Asked, Offerable } from '../../../lib/panel/gestures/view.ts';
import { filledGaps, openGaps } from '../../../lib/panel/reply-text.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { MakingPart } from '../making/MakingPart.tsx';
import { Gap } from '../reply/Gap.tsx';
import { nextGap } from '../reply/next-gap.ts';
import { piecesIn } from '../reply/pieces.ts';
import { AskedLine } from './AskedLine.tsx';
import { costWords } from './cost.ts';
import { LikeCases } from './LikeCases.tsx';
import { Reason } from './Reason.tsx';

interface Props {
  offer: Offerable;
  /** What can be made for it. */
  making: Making | undefined;
  onPaper(making: Making): void;
  /** Of the ledger, ISO 4217. */
  currency: string;
  /** Somebody has said yes to it. */
  granted: Asked | null;
  onOffer(says: string | null, event: { isTrusted: boolean }): void;
}

/**
 * One gesture that fits and is allowed: what it is, what it takes, what it does; its sentence, the steps and the basis on
 * demand. A sentence with gaps is shown and waits for them before it is offered.
 */
export function OfferLine({ offer, making, onPaper, currency, granted, onOffer }: Props) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>({});
  const sentence = useRef<HTMLParagraphElement>(null);
  const buttons = useRef<HTMLParagraphElement>(null);
  const { title, does, reason, steps, basis, says, unfilled, like } = offer;
  const press = (event: { isTrusted: boolean }) => {
    if (says === null || openGaps(unfilled, filled).length === 0)
      return onOffer(says && filledGaps(says, unfilled, filled), event);
    setOpen(true);
    setWanted(true);
    requestAnimationFrame(() => sentence.current?.querySelector('input')?.focus());
  };
  return (
    <li class="gesture">
      <p class="gesture-top">
        <b>{title}</b> <span class="gesture-cost">{costWords(offer)}</span>
      </p>
      <Reason reason={open ? reason : does} />
      {granted && <AskedLine asked={granted} />}
      {open && (
        <>
          {says && (
            <p ref={sentence} class="gesture-says" dir="auto">
              {piecesIn(says, unfilled).map((piece) =>
                'gap' in piece ? (
                  <Gap
                    key={piece.gap.start}
                    gap={piece.gap}
                    value={filled[piece.gap.name] ?? ''}
                    wanted={wanted}
                    onFill={(value) => setFilled({ ...filled, [piece.gap.name]: value })}
                    onNext={(from) => nextGap(from, sentence.current, buttons.current)}
                  />
                ) : (
                  piece.text
                ),
              )}
            </p>
          )}
          <ol class="gesture-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="gesture-why">{basis}</p>
          {like.length > 0 && <LikeCases like={like} currency={currency} />}
        </>
      )}
      <p ref={buttons} class="gesture-do">
        <Button look="outline" onClick={press} aria-label={i18n.t('gesture.offer_it', [title])}>
          {i18n.t(says ? 'gesture.offer' : 'gesture.begin')}
        </Button>
        <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('gesture.how')}
        </TextButton>
        {open && making && <MakingPart making={making} onPaper={onPaper} />}
      </p>
    </li>
  );
}
