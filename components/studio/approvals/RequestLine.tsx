import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FileRequest } from '../../../lib/approval-file.ts';

const money = ({ amount, currency }: FileRequest) => {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};

interface Props {
  one: FileRequest;
  /** What can be done about it. */
  children: ComponentChildren;
}

/** What is asked for, on which ticket, for which kind of case. */
export function RequestLine({ one, children }: Props) {
  return (
    <li>
      <p>
        <b>{i18n.t(`gesture.kind.${one.kind}`)}</b> {one.amount > 0 && money(one)} · {one.ticket}
      </p>
      <p class="studio-note">{one.case.causes.map((cause) => i18n.t(`plan.change.${cause}`)).join(' · ')}</p>
      {children}
    </li>
  );
}
