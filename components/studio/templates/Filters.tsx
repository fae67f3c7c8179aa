import { i18n } from '#i18n';
import { TEMPLATE_SCOPES } from '../../../lib/templates.ts';
import { useOwnId } from '../../ui/useOwnId.ts';
import type { Wanted } from './useFound.ts';

interface Props {
  wanted: Wanted;
  tags: readonly string[];
  onWant(change: Partial<Wanted>): void;
}

/** The search, whose templates, and which tag. */
export function Filters({ wanted, tags, onWant }: Props) {
  const id = useOwnId();
  return (
    <search class="templates-filters">
      <input
        type="search"
        aria-label={i18n.t('template.search')}
        placeholder={i18n.t('templates.search_hint')}
        autocomplete="off"
        spellcheck={false}
        value={wanted.query}
        onInput={(event) => onWant({ query: event.currentTarget.value })}
      />
      <span>
        <label for={`${id}-scope`}>{i18n.t('templates.whose')}</label>
        <select
          id={`${id}-scope`}
          value={wanted.scope}
          onChange={(event) => onWant({ scope: event.currentTarget.value as Wanted['scope'] })}
        >
          {(['all', ...TEMPLATE_SCOPES] as const).map((scope) => (
            <option key={scope} value={scope}>
              {i18n.t(`templates.scope.${scope}`)}
            </option>
          ))}
        </select>
      </span>
      <span>
        <label for={`${id}-tag`}>{i18n.t('templates.tag')}</label>
        <select id={`${id}-tag`} value={wanted.tag} onChange={(event) => onWant({ tag: event.currentTarget.value })}>
          <option value="">{i18n.t('templates.any_tag')}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      </span>
    </search>
  );
}
