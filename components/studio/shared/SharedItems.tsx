import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shared } from '../../../lib/shared.ts';
import type { Lock } from '../../../lib/studio/locks.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Locked } from '../Locked.tsx';
import { DRAFT_OF } from '../publishing/words.ts';
import { ChangeLog } from './ChangeLog.tsx';
import { type KindView, NEW } from './SharedSection.tsx';
import './shared-items.css';
import type { Listed } from './useSharedList.ts';

type Kinds = 'voice' | 'persona' | 'rule' | 'target';

interface Props<Kind extends Kinds> {
  view: KindView<Kind>;
  listed: Listed<Kind>;
  lock: Lock | null;
  /** What the last step did. */
  said: string;
  onOpen(id: string): void;
  onRemove(id: string, name: string): void;
}

/** All of a kind, each with one line about it; what cannot be read; and who changed what. */
export function SharedItems<Kind extends Kinds>({ view, listed, lock, said, onOpen, onRemove }: Props<Kind>) {
  const { kind, section } = view;
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What had the keyboard is gone: the editor, or the line that was removed.
    if (said !== '') status.current?.focus();
  }, [said]);
  return (
    <Card title={i18n.t(`shared.title.${kind}`)}>
      <p class="studio-note">{i18n.t(`shared.note.${kind}`)}</p>
      {listed.kept.length === 0 && <p class="shared-none">{i18n.t(`shared.none.${kind}`)}</p>}
      <ul class="shared-items">
        {listed.kept.map((one: Shared<Kind>) => (
          <li key={one.id}>
            <div>
              <a href={`#${section}/${one.id}`}>{one.body.name}</a>
              <p>{view.summary(one.body)}</p>
              {view.check && <Standing check={view.check} body={one.body} />}
            </div>
            {!lock && <Remove name={one.body.name} onRemove={() => onRemove(one.id, one.body.name)} />}
          </li>
        ))}
        {listed.drafts.map(({ id, body }) => (
          <li key={`${DRAFT_OF}${id}`}>
            <div>
              <a href={`#${section}/${DRAFT_OF}${id}`}>{body.name}</a>
              <p>{i18n.t('publishing.is_draft')}</p>
            </div>
          </li>
        ))}
        {listed.broken.map((id) => (
          <li key={id}>
            <div>
              <b>{id}</b>
              <p>{i18n.t('shared.broken')}</p>
            </div>
            {!lock && <Remove name={id} onRemove={() => onRemove(id, id)} />}
          </li>
        ))}
      </ul>
      <Locked why={lock}>
        <Button onClick={() => onOpen(NEW)}>{i18n.t(`shared.new.${kind}`)}</Button>
      </Locked>
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
      <ChangeLog changes={listed.changes} />
    </Card>
  );
}

/** What one that came in by another way than its editor does not keep to; nothing where it holds. */
function Standing<Body>({ check, body }: { check(body: Body): Promise<string | null>; body: Body }) {
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    let isOld = false;
    check(body).then(
      (words) => !isOld && setWrong(words ?? ''),
      () => !isOld && setWrong(i18n.t('shared.not_checked')),
    );
    return () => {
      isOld = true;
    };
  }, [check, body]);
  return wrong === '' ? null : <p class="said-wrong">{i18n.t('shared.does_not_hold', [wrong])}</p>;
}

/** Asks once more: what is gone is gone for the team. */
function Remove({ name, onRemove }: { name: string; onRemove(): void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <TextButton aria-label={i18n.t('shared.remove_label', [name])} onClick={() => setAsked(true)}>
        {i18n.t('shared.remove')}
      </TextButton>
    );
  }
  return (
    <span class="shared-sure">
      <TextButton autofocus onClick={onRemove}>
        {i18n.t('shared.sure')}
      </TextButton>
      <TextButton onClick={() => setAsked(false)}>{i18n.t('shared.keep')}</TextButton>
    </span>
  );
}
