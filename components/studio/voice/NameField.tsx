import { i18n } from '#i18n';
import { TextButton } from '../../ui/Button.tsx';
import { TextField } from '../shared/TextField.tsx';
import { hasLiquid, withNames } from './liquid.ts';

interface Props {
  label: string;
  note: string;
  placeholder: string;
  maxLength: number;
  rows?: number;
  value: string;
  onText(text: string): void;
}

/** Words around a name. Liquid is for templates: here it is said to be none, and put right where it can be. */
export function NameField({ value, onText, ...rest }: Props) {
  const isLiquid = hasLiquid(value);
  const plain = isLiquid ? withNames(value) : null;
  return (
    <div>
      <TextField
        {...rest}
        value={value}
        onText={onText}
        fault={isLiquid ? i18n.t('voice.liquid', ['{name}', '{agent}']) : ''}
      />
      {plain !== null && <TextButton onClick={() => onText(plain)}>{i18n.t('voice.write', [plain])}</TextButton>}
    </div>
  );
}
