import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shared, SharedBodies, SharedKind } from '../../../lib/shared.ts';
import type { SectionId } from '../../../lib/studio/ports.ts';
import type { SharedPort } from '../../../lib/studio/shared.ts';
import { DRAFT_OF } from '../publishing/words.ts';
import type { Place } from '../sections.ts';
import { Editor } from './Editor.tsx';
import { SharedItems } from './SharedItems.tsx';
import { useSharedList } from './useSharedList.ts';

/** What a form of one kind is given: what it holds now, and a way to change it. */
export interface FormProps<Body> {
  body: Body;
  set(change: Partial<Body>): void;
}

/** What is particular about one kind of shared document. */
export interface KindView<Kind extends 'voice' | 'persona' | 'rule' | 'target'> {
  kind: Kind;
  section: SectionId;
  /** What a new one starts with. */
  blank(): SharedBodies[Kind];
  /** What a new one starts with that another page leads to, by the place in the address; null where it is none. */
  begun?(at: string): SharedBodies[Kind] | null;
  /** One line about it, in the list. */
  summary(body: SharedBodies[Kind]): string;
  Form: ComponentType<FormProps<SharedBodies[Kind]>>;
  /** What it does, beside the form. */
  Beside?: ComponentType<{ body: SharedBodies[Kind] }>;
  /** Why it cannot be kept yet, in words; null where it can. */
  check?(body: SharedBodies[Kind]): Promise<string | null>;
}

/** In the address: a new one. */
export const NEW = 'new';

interface Props<Kind extends 'voice' | 'persona' | 'rule' | 'target'> {
  view: KindView<Kind>;
  port: SharedPort<Kind & SharedKind>;
  place: Place;
}

/** The documents of one kind: a list, or the one that is open. */
export function SharedSection<Kind extends 'voice' | 'persona' | 'rule' | 'target'>({
  view,
  port,
  place,
}: Props<Kind>) {
  const { listed, lost, reload } = useSharedList(port);
  const [said, setSaid] = useState('');
  const opened = useRef<{ at: string; one: Shared<Kind> } | null>(null);
  const { at, go, lock } = place;
  if (at === '') opened.current = null;
  if (lost)
    return (
      <p class="studio-note" role="alert">
        {i18n.t('shared.lost')}
      </p>
    );
  if (!listed) return <p class="studio-note">{i18n.t('studio.loading')}</p>;
  const drafting = at.startsWith(DRAFT_OF);
  const there = drafting
    ? listed.drafts.find(({ id }) => id === at.slice(DRAFT_OF.length))
    : listed.kept.find(({ id }) => id === at);
  // One that somebody else has removed meanwhile stays open here: what is written in it is not lost.
  if (there) opened.current = { at, one: there };
  const open = there ?? (opened.current?.at === at ? opened.current.one : undefined);
  const back = (words: string) => {
    setSaid(words);
    go(view.section);
  };
  const begun = open ? null : (view.begun?.(at) ?? null);
  if (at === NEW || open || begun) {
    return (
      <Editor
        key={at}
        view={view}
        start={open?.body ?? begun ?? view.blank()}
        isNew={!open}
        now={there?.body ?? null}
        lock={lock}
        onSave={async (body) => {
          await port.save({ id: open?.id ?? port.newId(), body });
          await reload();
          back(i18n.t('shared.saved', [body.name]));
        }}
        drafting={drafting}
        onDraft={async (body) => {
          await port.draft({ id: open?.id ?? port.newId(), body });
          go('publishing');
        }}
        onBack={() => back('')}
      />
    );
  }
  return (
    <SharedItems
      view={view}
      listed={listed}
      lock={lock}
      said={said}
      onOpen={(id) => go(view.section, id)}
      onRemove={async (id, name) => {
        try {
          await port.remove(id);
          await reload();
          setSaid(i18n.t('shared.removed', [name]));
        } catch {
          setSaid(i18n.t('shared.not_removed', [name]));
        }
      }}
    />
  );
}
