import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyOf } from '../../../../lib/studio/templates/draft.ts';
import { EXAMPLES } from '../../../../lib/studio/templates/examples.ts';
import type { Example } from '../../../../lib/studio/templates/workshop.ts';
import type { TemplatesPort } from '../../../../lib/studio/templates.ts';
import type { Template } from '../../../../lib/templates.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { toLookAt } from '../../shared/to-look-at.ts';
import { news, unsaved } from './drafts.ts';
import './editor.css';
import { Cases } from './Cases.tsx';
import { Form } from './Form.tsx';
import { History } from './History.tsx';
import { Preview } from './Preview.tsx';
import { ToTeam } from './ToTeam.tsx';
import { useDraft } from './useDraft.ts';
import { usePreview } from './usePreview.ts';
import { useSave } from './useSave.ts';

interface Props {
  port: TemplatesPort;
  /** `new`, or that of a template. */
  id: string;
  all: readonly Template[];
  onOpen(id: string): void;
  /** It was kept as a draft; null where drafts are not for this role. */
  onDrafted: (() => void) | null;
  /** One's own have changed. */
  onKept(): Promise<void>;
  onBack(): void;
}

/** One template: its text and conditions on one side, what it becomes for a message on the other. */
export function Editor({ port, id, all, onOpen, onDrafted, onKept, onBack }: Props) {
  const written = useDraft(id, all, port.cases);
  const [example, setExample] = useState<Example>(EXAMPLES[0] as Example);
  const [workshop] = useState(port.workshop);
  const shown = usePreview(workshop, written?.draft ?? null, example);
  const trouble = shown.rendered && 'trouble' in shown.rendered ? shown.rendered : null;
  const saving = useSave(written, {
    port,
    all,
    onDrafted: () => {
      unsaved.delete(id);
      onDrafted?.();
    },
    onKept: async (saved, said) => {
      toLookAt.delete(saved.id);
      await onKept();
      if (saved.id === id) return;
      // It has an address of its own from now on.
      unsaved.delete(id);
      news.set(saved.id, said);
      onOpen(saved.id);
    },
  });
  if (!written) {
    return (
      <p>
        {i18n.t('templates.gone')} <TextButton onClick={onBack}>{i18n.t('templates.back')}</TextButton>
      </p>
    );
  }
  const { draft, kept } = written;
  // What was said was said of another text.
  const write = (change: Partial<Template>) => {
    saving.say('');
    written.write(change);
  };
  const own = draft.scope === 'mine';
  const copy = () => {
    const made = copyOf(draft);
    unsaved.set(made.id, { draft: made, cases: null });
    onOpen(made.id);
  };
  return (
    <div class="template-editor">
      <div class="template-editor-top">
        <TextButton onClick={onBack}>{i18n.t('templates.back')}</TextButton>
        {kept && (
          <Button look="outline" onClick={copy}>
            {i18n.t(own ? 'templates.variant' : 'templates.copy')}
          </Button>
        )}
        {own && kept && <Remove port={port} template={kept} onGone={() => void onKept().then(onBack)} />}
      </div>
      {!own && (
        <p class="studio-note">{i18n.t(`templates.read_only_${draft.scope === 'team' ? 'team' : 'built_in'}`)}</p>
      )}
      <div class="template-editor-sides">
        <Form
          port={workshop}
          draft={draft}
          all={all}
          trouble={trouble}
          readOnly={!own}
          onWrite={write}
          onTakeOver={() => saving.save(true)}
          onSave={() => saving.save()}
        >
          <p class="template-fault" role="alert">
            {saving.fault}
          </p>
          {own && (
            <p class="template-editor-do">
              <Button type="submit">{i18n.t('template.save')}</Button>
              {onDrafted && (
                <Button look="outline" onClick={saving.draft}>
                  {i18n.t('publishing.keep')}
                </Button>
              )}
              <Status said={saving.said} dirty={written.dirty} />
            </p>
          )}
          {own && kept && !written.dirty && <ToTeam key={kept.body} port={port} template={kept} />}
        </Form>
        <Preview shown={shown} example={example} onExample={setExample} />
      </div>
      {own && (
        <Cases cases={written.cases ?? []} results={saving.results} onWrite={written.writeCases} onRun={saving.run} />
      )}
      {own && kept && (
        <History
          port={port}
          template={kept}
          now={draft}
          onBring={(version) => {
            write({ ...version, id: draft.id });
            saving.say(i18n.t('templates.brought'));
          }}
        />
      )}
    </div>
  );
}

function Status({ said, dirty }: { said: string; dirty: boolean }) {
  return <span role="status">{said || (dirty && i18n.t('templates.unsaved'))}</span>;
}

function Remove({ port, template, onGone }: { port: TemplatesPort; template: Template; onGone(): void }) {
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const remove = () => {
    if (!sure) return setSure(true);
    port.take([template.id]).then(onGone, () => setFailed(true));
  };
  return (
    <>
      <Button look="quiet" onClick={remove} onBlur={() => setSure(false)}>
        {i18n.t(sure ? 'template.remove_sure' : 'template.remove')}
      </Button>
      {failed && <span role="alert">{i18n.t('template.notice.not_removed')}</span>}
    </>
  );
}
