import { i18n } from '#i18n';
import type { LedgerEntry } from '../../../lib/gestures.ts';

interface Props {
  /** Newest first. */
  like: readonly LedgerEntry[];
  /** ISO 4217; amounts are in its minor units. */
  currency: string;
}

/** What the last like cases were given, so that the same trouble meets the same offer. */
export function LikeCases({ like, currency }: Props) {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
  return (
    <p class="gesture-why">
      {i18n.t('gesture.like', like.length)}{' '}
      {like.map(({ id, at, amount }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          {amount > 0 && `${format.format(amount / 10 ** digits)}, `}
          <time dateTime={at}>{day.format(Date.parse(at))}</time>
        </span>
      ))}
    </p>
  );
}
