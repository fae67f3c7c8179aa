import { i18n } from '#i18n';
import type { Draft } from '../../../lib/publishing.ts';
import type { Template } from '../../../lib/templates.ts';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { Locked } from '../Locked.tsx';
import { OffersCard } from '../offers/OffersCard.tsx';
import { OwnOffersCard } from '../offers/OwnOffersCard.tsx';
import type { SectionProps } from '../sections.ts';
import { unsaved } from '../templates/editor/drafts.ts';
import { DraftCard } from './DraftCard.tsx';
import './publishing.css';
import { ShelfCard } from './ShelfCard.tsx';
import { TryingCard } from './TryingCard.tsx';
import { UnusableCard } from './UnusableCard.tsx';
import { usePublishing } from './usePublishing.ts';
import { DRAFT_OF, WRITTEN_IN } from './words.ts';

/** The desk from which a team's things go out: drafts, trials, plans, and what was published before. */
export function Section({ port, lock, go }: SectionProps<'publishing'>) {
  const { desk, trying, offers, own, lost, said, take, look } = usePublishing(port);
  // What had the keyboard may be gone: a draft that was published, or thrown away.
  const status = useKeptFocus<HTMLParagraphElement>(`${said} ${JSON.stringify(desk)}`);
  if (lost && !desk)
    return (
      <p class="studio-note" role="alert">
        {i18n.t('publishing.lost')}
      </p>
    );
  if (!desk) return <p class="studio-note">{i18n.t('studio.loading')}</p>;
  const write = (template: Template) => {
    // A template's editor goes on from what is not kept yet.
    unsaved.set(template.id, { draft: { ...template, scope: 'mine' }, cases: null });
    go(WRITTEN_IN.template, template.id);
  };
  const edit = ({ kind, id, body }: Draft) =>
    kind === 'template' ? write({ ...(body as Template), id }) : go(WRITTEN_IN[kind], `${DRAFT_OF}${id}`);
  return (
    <div class="studio-cards">
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
      {(lock || trying.length > 0) && <TryingCard trying={trying} me={desk.me} />}
      <OwnOffersCard offers={own} />
      {lock ? (
        <Locked why={lock}>{null}</Locked>
      ) : (
        <>
          {desk.unusable.length > 0 && (
            <UnusableCard
              unusable={desk.unusable}
              onMend={write}
              onDrop={(subject, name) => take(port.drop(subject), i18n.t('publishing.dropped', [name]))}
            />
          )}
          {desk.drafts.length === 0 && (
            <Card title={i18n.t('publishing.drafts')}>
              <p class="studio-note">{i18n.t('publishing.none')}</p>
            </Card>
          )}
          {desk.drafts.map((open) => (
            <DraftCard
              key={`${open.draft.kind}:${open.draft.id}`}
              port={port}
              open={open}
              me={desk.me}
              people={desk.people}
              take={take}
              onEdit={edit}
            />
          ))}
          <OffersCard port={port} offers={offers} onAnswered={() => void look()} />
          <ShelfCard port={port} published={desk.published} take={take} />
        </>
      )}
    </div>
  );
}
