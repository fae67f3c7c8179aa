import { i18n } from '#i18n';
import { GESTURE_KINDS } from '../../../lib/conversation.ts';
import { CheckField } from '../shared/CheckField.tsx';
import type { PartProps } from './PolicyForm.tsx';

/** Which kinds of gesture this team gives. */
export function Kinds({ policy: { off }, set }: PartProps) {
  return (
    <div class="field-row">
      {GESTURE_KINDS.map((kind) => (
        <CheckField
          key={kind}
          words={i18n.t(`gesture.kind.${kind}`)}
          checked={!off.includes(kind)}
          onCheck={(on) => set({ off: on ? off.filter((one) => one !== kind) : [...off, kind] })}
        />
      ))}
    </div>
  );
}
