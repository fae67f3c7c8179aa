import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TemplateLine } from '../../../lib/templates.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import type { BulkWork } from './useBulk.ts';

interface Props {
  bulk: BulkWork;
  found: readonly TemplateLine[];
  tags: readonly string[];
}

/** What can be done with the chosen ones, and what was done last, with its undo. */
export function Bulk({ bulk, found, tags }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  const own = found.filter(({ scope }) => scope === 'mine').map(({ id }) => id);
  const { size } = bulk.chosen;
  return (
    <>
      {own.length > 0 && (
        <div class="bulk">
          <p>
            {size > 0 && <b>{i18n.t('templates.chosen', size)}</b>}{' '}
            {size < own.length && (
              <TextButton onClick={() => bulk.chooseAll(own)}>{i18n.t('templates.choose_all', own.length)}</TextButton>
            )}{' '}
            {size > 0 && <TextButton onClick={() => bulk.chooseAll([])}>{i18n.t('templates.choose_none')}</TextButton>}
          </p>
          {size > 0 && (
            <Change
              tags={tags}
              onTag={bulk.tag}
              onRemove={() => {
                bulk.remove();
                said.current?.focus();
              }}
            />
          )}
        </div>
      )}
      <p ref={said} class="studio-said" role="status" tabIndex={-1}>
        {bulk.said} {bulk.undo && <TextButton onClick={bulk.undo}>{i18n.t('templates.undo')}</TextButton>}
      </p>
    </>
  );
}

interface ChangeProps {
  tags: readonly string[];
  onTag(tag: string, on: boolean): void;
  onRemove(): void;
}

function Change({ tags, onTag, onRemove }: ChangeProps) {
  const id = useOwnId();
  const [tag, setTag] = useState('');
  const [sure, setSure] = useState(false);
  const name = tag.trim();
  return (
    <form
      class="bulk-change"
      onSubmit={(event) => {
        event.preventDefault();
        if (name) onTag(name, true);
      }}
    >
      <input
        aria-label={i18n.t('templates.tag_name')}
        placeholder={i18n.t('templates.tag')}
        list={`${id}-tags`}
        maxLength={40}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id={`${id}-tags`}>
        {tags.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button type="submit" look="outline" disabled={!name}>
        {i18n.t('templates.tag_on')}
      </Button>
      <Button look="outline" disabled={!name} onClick={() => onTag(name, false)}>
        {i18n.t('templates.tag_off')}
      </Button>
      <Button look="outline" onClick={() => (sure ? onRemove() : setSure(true))} onBlur={() => setSure(false)}>
        {i18n.t(sure ? 'template.remove_sure' : 'template.remove')}
      </Button>
    </form>
  );
}
