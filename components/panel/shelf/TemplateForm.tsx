import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfActions, TemplateForm, Variable } from '../../../lib/panel/shelf/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useEscape } from '../../ui/escape.ts';
import { shortened } from '../reading/shortened.ts';
import { troubleWords } from './TemplateText.tsx';
import './template-form.css';
import { useOwnId } from '../../ui/useOwnId.ts';
import { VariableList } from './VariableList.tsx';

interface Props {
  form: TemplateForm;
  variables: readonly Variable[];
  actions: ShelfActions;
}

/** Writing a template of one's own: a name, a shortcut, the text; and what of this customer is still in it. */
export function TemplateFormCard({ form, variables, actions }: Props) {
  const id = useOwnId();
  const title = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const put = (liquid: string) => {
    const field = body.current;
    if (!field) return;
    field.setRangeText(liquid, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    actions.write({ body: field.value });
  };
  const close = useCallback(() => actions.close(), [actions]);
  useEscape(true, close);
  // The agent has asked for this, so the keyboard goes there.
  useLayoutEffect(() => {
    title.current?.select();
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      class="template-form"
      aria-label={i18n.t(form.id === null ? 'template.new' : 'template.change')}
      onSubmit={(event) => {
        event.preventDefault();
        actions.save();
      }}
    >
      <label for={`${id}-title`}>{i18n.t('template.name')}</label>
      <input
        ref={title}
        id={`${id}-title`}
        required
        maxLength={120}
        dir="auto"
        value={form.title}
        onInput={(event) => actions.write({ title: event.currentTarget.value })}
      />
      <label for={`${id}-shortcut`}>{i18n.t('template.shortcut')}</label>
      <input
        id={`${id}-shortcut`}
        maxLength={31}
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t('template.shortcut_hint')}
        value={form.shortcut}
        onInput={(event) => actions.write({ shortcut: event.currentTarget.value })}
      />
      <label for={`${id}-body`}>{i18n.t('template.body')}</label>
      <textarea
        ref={body}
        id={`${id}-body`}
        required
        rows={8}
        dir="auto"
        aria-describedby={`${id}-note`}
        value={form.body}
        onInput={(event) => actions.write({ body: event.currentTarget.value })}
      />
      <p class="template-note" id={`${id}-note`}>
        {i18n.t('template.body_note')}
      </p>
      <VariableList variables={variables} onPut={put} />
      {form.theirs.length > 0 && (
        <p class="template-note">
          {i18n.t('template.theirs')}{' '}
          {form.theirs.map((words) => (
            <span key={words} class="mark" dir="auto">
              {shortened(words)}
            </span>
          ))}
        </p>
      )}
      <p class="template-fault" role="alert">
        {form.fault && faultWords(form.fault)}
      </p>
      <div class="template-row">
        <Button type="submit">{i18n.t('template.save')}</Button>
        <Button look="quiet" onClick={close}>
          {i18n.t('correct.cancel')}
        </Button>
      </div>
    </form>
  );
}

function faultWords(fault: NonNullable<TemplateForm['fault']>): string {
  return fault.kind === 'trouble' ? troubleWords(fault) : i18n.t(`template.fault.${fault.kind}`, [fault.place]);
}
