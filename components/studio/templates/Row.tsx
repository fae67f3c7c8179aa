import { i18n } from '#i18n';
import type { TemplateLine } from '../../../lib/templates.ts';

interface Props {
  template: TemplateLine;
  times: number;
  place: number;
  of: number;
  /** Pixels from the top of the list. */
  top: number;
  chosen: boolean;
  onChoose(id: string, on: boolean): void;
  onOpen(id: string): void;
}

/** One template: name, shortcut, whose, tags, uses. One's own can be chosen for changing many at once. */
export function Row({ template, times, place, of, top, chosen, onChoose, onOpen }: Props) {
  const { id, title, shortcut, scope, tags } = template;
  const about = [
    i18n.t(`templates.scope.${scope}`),
    ...(times > 0 ? [i18n.t('templates.used', times)] : []),
    ...tags,
  ].join(' · ');
  return (
    <li style={{ top: `${top}px` }} aria-setsize={of} aria-posinset={place + 1}>
      {scope === 'mine' ? (
        <input
          type="checkbox"
          aria-label={i18n.t('templates.choose', [title])}
          checked={chosen}
          onChange={(event) => onChoose(id, event.currentTarget.checked)}
        />
      ) : (
        <span />
      )}
      <a
        href={`#templates/${encodeURIComponent(id)}`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(id);
        }}
      >
        <b dir="auto">{title}</b>
        {shortcut && <code>{shortcut}</code>}
        <span>{about}</span>
      </a>
    </li>
  );
}
