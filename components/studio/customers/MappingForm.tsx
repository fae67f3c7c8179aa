import { i18n } from '#i18n';
import { FIELDS, type Mapping } from '../../../lib/studio/customer-file/fields.ts';
import type { Opened } from '../../../lib/studio/customer-file/worker.ts';
import { useOwnId } from '../../ui/useOwnId.ts';
import '../../ui/form-line.css';

interface Props {
  opened: Opened;
  mapping: Mapping;
  onMap(mapping: Mapping): void;
}

/** Which column means what, as guessed from the header and corrected by hand. */
export function MappingForm({ opened: { header, rows, encoding, guessed }, mapping, onMap }: Props) {
  const id = useOwnId();
  return (
    <fieldset class="mapping">
      <legend>{i18n.t('customers.columns')}</legend>
      <p class="studio-note">
        {i18n.t(guessed ? 'customers.read_guessed' : 'customers.read_marked', [
          rows.toLocaleString(),
          i18n.t(
            `customers.encoding.${encoding === 'windows-1252' ? 'windows' : encoding === 'utf-8' ? 'utf8' : 'utf16'}`,
          ),
        ])}
      </p>
      {FIELDS.map((field) => (
        <p key={field} class="form-line">
          <label for={id + field}>{i18n.t(`customers.field.${field}`)}</label>
          <select
            id={id + field}
            value={String(mapping[field] ?? '')}
            onChange={({ currentTarget: { value } }) =>
              onMap({ ...mapping, [field]: value === '' ? null : Number(value) })
            }
          >
            <option value="">{i18n.t('customers.no_column')}</option>
            {header.map((name, at) => (
              <option key={at} value={String(at)}>
                {name || i18n.t('customers.unnamed', [String(at + 1)])}
              </option>
            ))}
          </select>
        </p>
      ))}
    </fieldset>
  );
}
