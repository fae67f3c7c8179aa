import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfPart } from '../../../lib/panel/shelf/view.ts';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { Card } from '../../ui/Card.tsx';
import { Search } from './Search.tsx';
import './shelf-card.css';
import { TemplateFormCard } from './TemplateForm.tsx';
import { TemplateText } from './TemplateText.tsx';

interface Props {
  view: PanelView;
  shelf: ShelfPart;
  actions: PanelActions;
}

/** Templates: search, look at one in this conversation, insert it; and the agent's own, to write and to change. */
export function ShelfCard({ view, shelf, actions }: Props) {
  const { chosen, form, variables, notice } = shelf.view;
  const field = useRef<HTMLInputElement>(null);
  const open = form ? `form ${form.id}` : chosen ? chosen.template.id : null;
  const was = useRef(open);
  // Whoever puts something away goes on searching.
  useLayoutEffect(() => {
    if (was.current !== null && open === null) field.current?.focus();
    was.current = open;
  }, [open]);
  return (
    <Card title={i18n.t('template.title')}>
      {form ? (
        <TemplateFormCard key={form.id} form={form} variables={variables} actions={shelf.actions} />
      ) : (
        <>
          <Search shelf={shelf} field={field} />
          {chosen && (
            <TemplateText
              key={chosen.template.id}
              chosen={chosen}
              view={view}
              shelf={shelf}
              onDismiss={actions.dismiss}
            />
          )}
        </>
      )}
      <p class="shelf-said" role="status">
        {notice && i18n.t(`template.notice.${notice}`)}
      </p>
    </Card>
  );
}
