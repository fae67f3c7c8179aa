import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Workshop } from '../../../../lib/studio/templates/workshop.ts';
import { TEMPLATE_KINDS, type Template } from '../../../../lib/templates.ts';
import { useOwnId } from '../../../ui/useOwnId.ts';
import { BodyField } from './BodyField.tsx';
import { ListInput } from './ListInput.tsx';
import { ShortcutField } from './ShortcutField.tsx';
import { When } from './When.tsx';

interface Props {
  port: Workshop;
  draft: Template;
  all: readonly Template[];
  trouble: { trouble: string; line: number | null; original: string | null } | null;
  readOnly: boolean;
  onWrite(change: Partial<Template>): void;
  onTakeOver(): void;
  onSave(): void;
  /** Stands at the end of the form. */
  children: ComponentChildren;
}

/** What a template is called, what it says, and when it fits. */
export function Form({ port, draft, all, trouble, readOnly, onWrite, onTakeOver, onSave, children }: Props) {
  const id = useOwnId();
  const variables = useVariables(port);
  return (
    <form
      class="template-fields"
      aria-label={draft.title || i18n.t('template.new')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label for={`${id}-title`}>{i18n.t('template.name')}</label>
      <input
        id={`${id}-title`}
        maxLength={120}
        dir="auto"
        readOnly={readOnly}
        value={draft.title}
        onInput={(event) => onWrite({ title: event.currentTarget.value })}
      />
      <ShortcutField
        key={draft.id}
        draft={draft}
        all={all}
        readOnly={readOnly}
        onWrite={(shortcut) => onWrite({ shortcut })}
        onTakeOver={onTakeOver}
      />
      <BodyField
        body={draft.body}
        variables={variables}
        trouble={trouble}
        readOnly={readOnly}
        onWrite={(body) => onWrite({ body })}
      />
      <fieldset class="template-more" disabled={readOnly}>
        <ListInput
          label={i18n.t('templates.tags')}
          hint={i18n.t('templates.tags_hint')}
          list={draft.tags}
          longest={40}
          onWrite={(tags) => onWrite({ tags })}
        />
        <label for={`${id}-kind`}>{i18n.t('templates.kind_label')}</label>
        <select
          id={`${id}-kind`}
          value={draft.kind}
          onChange={(event) => onWrite({ kind: event.currentTarget.value as Template['kind'] })}
        >
          {TEMPLATE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`templates.kind.${kind}`)}
            </option>
          ))}
        </select>
        <When draft={draft} onWrite={onWrite} />
      </fieldset>
      {children}
    </form>
  );
}

type Variables = Awaited<ReturnType<Workshop['variables']>>;

function useVariables(port: Workshop): Variables {
  const [variables, setVariables] = useState<Variables>([]);
  useEffect(() => {
    // Without the list one can still write.
    port.variables().then(setVariables, () => undefined);
  }, [port]);
  return variables;
}
