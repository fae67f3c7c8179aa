import { i18n } from '#i18n';
import type { PreferenceChange } from '../../../lib/customers.ts';
import type { LineFault } from '../../../lib/studio/customer-file/plan.ts';
import type { Preview } from '../../../lib/studio/customer-file/worker.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { listed } from '../../ui/words.ts';

interface Props {
  /** Null: no column is the address. */
  preview: Preview | null;
  onStart(): void;
  onDrop(): void;
}

function changeWords({ address, channel, marketing, calls, gifts, needs }: PreferenceChange): string {
  const yesNo = (name: 'marketing' | 'calls' | 'gifts', value: boolean | null | undefined) =>
    typeof value === 'boolean' ? [i18n.t(`likes.${name}.${value ? 'yes' : 'no'}`)] : [];
  return [
    ...(address ? [i18n.t('likes.address', [address])] : []),
    ...(channel ? [i18n.t('likes.channel', [i18n.t(`likes.by.${channel}`)])] : []),
    ...yesNo('marketing', marketing),
    ...yesNo('calls', calls),
    ...yesNo('gifts', gifts),
    ...(needs ? [listed(needs.map((need) => i18n.t(`likes.need.${need}`)))] : []),
  ].join(' · ');
}

function faultWords({ line, fault, field, first }: LineFault): string {
  const at = i18n.t('customers.line', [String(line)]);
  if (fault === 'again') return `${at} ${i18n.t('customers.fault.again', [String(first)])}`;
  if (fault === 'not_understood' && field)
    return `${at} ${i18n.t('customers.fault.not_understood', [i18n.t(`customers.field.${field}`)])}`;
  return `${at} ${i18n.t(`customers.fault.${fault as 'nothing'}`)}`;
}

/** What would be noted, and each line that cannot be used with its reason, before anything is kept. */
export function ImportPreview({ preview, onStart, onDrop }: Props) {
  const buttons = (
    <p class="customers-do">
      <Button disabled={!preview || preview.noted === 0} onClick={onStart}>
        {i18n.t('customers.start', [(preview?.noted ?? 0).toLocaleString()])}
      </Button>
      <TextButton onClick={onDrop}>{i18n.t('customers.drop')}</TextButton>
    </p>
  );
  if (!preview)
    return (
      <>
        <p role="status">{i18n.t('customers.no_key')}</p>
        {buttons}
      </>
    );
  const { first, faults, faulty } = preview;
  return (
    <>
      {first.length > 0 && <h3 class="customers-head">{i18n.t('customers.preview')}</h3>}
      <dl class="customers-first">
        {first.map(({ email, change }) => (
          <div key={email}>
            <dt>{email}</dt>
            <dd dir="auto">{changeWords(change)}</dd>
          </div>
        ))}
      </dl>
      {faulty > 0 && (
        <details class="customers-faults">
          <summary>{i18n.t('customers.faulty', faulty, [faulty.toLocaleString()])}</summary>
          <ul>
            {faults.map((one) => (
              <li key={`${one.line} ${one.fault} ${one.field}`}>{faultWords(one)}</li>
            ))}
            {faulty > faults.length && <li>{i18n.t('customers.more', [(faulty - faults.length).toLocaleString()])}</li>}
          </ul>
        </details>
      )}
      {buttons}
    </>
  );
}
