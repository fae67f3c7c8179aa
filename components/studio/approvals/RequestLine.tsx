import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FileRequest } from '../../../lib/approval-file.ts';

type Request = Pick<FileRequest, 'kind' | 'amount' | 'currency' | 'case'>;

const money = ({ amount, currency }: Request) => {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};

const SEVERITIES = ['nothing', 'slight', 'real', 'serious'] as const;

/** Why a gesture would be right: how bad it is, whose doing, and what happened. */
const reasonOf = ({ case: { causes, fault, severity } }: Request) =>
  [
    `${i18n.t(`approval.severity.${SEVERITIES[severity]}`)}, ${i18n.t(`approval.fault.${fault}`)}`,
    ...causes.map((cause) => i18n.t(`plan.change.${cause}`)),
  ].join(' · ');

interface Props {
  one: Request;
  /** On which ticket, or from whom. */
  of: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What is asked for, and for which kind of case. */
export function RequestLine({ one, of, children }: Props) {
  return (
    <li>
      <p>
        <b>{i18n.t(`gesture.kind.${one.kind}`)}</b> {one.amount > 0 && money(one)} · {of}
      </p>
      <p class="studio-note">{reasonOf(one)}</p>
      {children}
    </li>
  );
}
