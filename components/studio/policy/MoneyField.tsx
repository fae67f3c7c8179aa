import { digitsIn } from '../../../lib/studio/money.ts';
import { NumberField } from '../shared/NumberField.tsx';

interface Props {
  label: string;
  note?: string;
  currency: string;
  /** Minor units. */
  amount: number;
  onAmount(amount: number): void;
}

/** Minor units at most, as the policy's own shape has it. */
const MOST = 100_000_000;

/** An amount as people write it; kept in whole cents. */
export function MoneyField({ label, currency, amount, onAmount, ...rest }: Props) {
  const unit = 10 ** (digitsIn(currency) ?? 2);
  return (
    <NumberField
      {...rest}
      label={`${label} (${currency})`}
      value={amount / unit}
      max={MOST / unit}
      step={unit === 1 ? 1 : 0.01}
      onNumber={(value) => onAmount(Math.round(value * unit))}
    />
  );
}
