import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Chosen, ShelfActions } from '../../../lib/panel/shelf/view.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  chosen: Chosen;
  composer: string | null;
  /** A second press inserts the gaps as they stand. */
  asIs: boolean;
  actions: ShelfActions;
  buttonsRef: Ref<HTMLDivElement>;
}

/** Insert and Copy, for the agent's own also Edit and Delete, and the way back. */
export function TemplateActions({ chosen: { template, trouble }, composer, asIs, actions, buttonsRef }: Props) {
  const [sure, setSure] = useState(false);
  const mine = template.scope === 'mine';
  return (
    <div class="template-row" ref={buttonsRef}>
      {!trouble && composer !== null && (
        <Button onClick={(event) => actions.insert(event)}>
          {i18n.t(asIs ? 'reply.insert_as_is' : 'reply.insert')}
        </Button>
      )}
      {!trouble && (
        <Button look={composer === null ? 'main' : 'quiet'} onClick={() => actions.copy()}>
          {i18n.t('reply.copy')}
        </Button>
      )}
      {mine && (
        <>
          <Button look="quiet" onClick={() => actions.edit(template)}>
            {i18n.t('template.edit')}
          </Button>
          <Button
            look="quiet"
            onClick={() => (sure ? actions.remove(template) : setSure(true))}
            onBlur={() => setSure(false)}
          >
            {i18n.t(sure ? 'template.remove_sure' : 'template.remove')}
          </Button>
        </>
      )}
      <Button look="quiet" onClick={() => actions.close()}>
        {i18n.t('template.close')}
      </Button>
    </div>
  );
}
