import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conversation, Reply } from '../../../lib/conversation.ts';
import type { DeskActions } from '../../../lib/panel/desk/view.ts';
import {
  asTemplate,
  offered,
  type Replacement,
  replacedToo,
  replacementsIn,
  stillTheirs,
} from '../../../lib/panel/offer/replacements.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import { Credit } from './Credit.tsx';
import { Decision } from './Decision.tsx';
import { MoreWords } from './MoreWords.tsx';
import './offer-form.css';

interface Props {
  reply: Reply;
  conversation: Conversation;
  desk: Pick<DeskActions, 'offer'>;
  onDone(): void;
}

/** A reply on its way to the team: each place that may tell of the customer is decided by the agent before anything is kept. */
export function OfferForm({ reply, conversation, desk, onDone }: Props) {
  const id = useOwnId();
  const first = useRef<HTMLInputElement>(null);
  const [places, setPlaces] = useState<readonly Replacement[]>(() => replacementsIn(reply, conversation));
  const [title, setTitle] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [said, setSaid] = useState<'sent' | 'failed' | null>(null);
  // The agent has asked for this, so the keyboard goes there.
  useLayoutEffect(() => first.current?.focus(), []);
  const text = offered(reply.text, places);
  const theirs = stillTheirs(text, conversation);
  const left = places.filter(({ kept }) => kept === null).length;
  const ready = left === 0 && theirs.length === 0 && title.trim() !== '' && name?.trim() !== '';
  const change = (at: number, rest: Partial<Replacement>) =>
    setPlaces(places.map((one, index) => (index === at ? { ...one, ...rest } : one)));
  const also = (words: string) => setPlaces(replacedToo(reply.text, places, words, i18n.t('offer.words')));
  const send = () => {
    if (!ready) return;
    desk.offer({ title: title.trim(), body: asTemplate(text), name: name?.trim() ?? null }).then(
      () => setSaid('sent'),
      () => setSaid('failed'),
    );
  };
  if (said === 'sent')
    return (
      <Card title={i18n.t('offer.title')}>
        <p role="status">{i18n.t('offer.sent')}</p>
        <Button look="outline" autofocus onClick={onDone}>
          {i18n.t('offer.close')}
        </Button>
      </Card>
    );
  return (
    <Card title={i18n.t('offer.title')}>
      <form
        class="offer-form"
        aria-label={i18n.t('offer.title')}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p class="offer-note">{i18n.t('offer.note')}</p>
        <label for={`${id}-title`}>{i18n.t('offer.name')}</label>
        <input
          ref={first}
          id={`${id}-title`}
          required
          maxLength={120}
          dir="auto"
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        {places.length === 0 && <p class="offer-note">{i18n.t('offer.none')}</p>}
        <ul>
          {places.map((one, at) => (
            <Decision key={`${one.start} ${one.end}`} one={one} onChange={(rest) => change(at, rest)} />
          ))}
        </ul>
        <MoreWords onWords={also} />
        {theirs.length > 0 && (
          <div class="offer-theirs">
            <p>{i18n.t('offer.theirs')}</p>
            {theirs.map((words) => (
              <TextButton key={words} onClick={() => also(words)}>
                {i18n.t('offer.theirs_do', [words])}
              </TextButton>
            ))}
          </div>
        )}
        <h3 id={`${id}-travels`}>{i18n.t('offer.travels')}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <section class="offer-travels" dir="auto" aria-labelledby={`${id}-travels`} tabIndex={0}>
          {text}
        </section>
        <Credit usual={conversation.agent.name ?? ''} name={name} onName={setName} />
        <p class="offer-note" role="status">
          {left > 0 && i18n.t('offer.left', left)}
        </p>
        <p class="offer-fault" role="alert">
          {said === 'failed' && i18n.t('offer.failed')}
        </p>
        <div class="offer-row">
          <Button type="submit" disabled={!ready}>
            {i18n.t('offer.send')}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {i18n.t('offer.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
