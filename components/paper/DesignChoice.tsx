import { i18n } from '#i18n';
import { useOwnId } from '../ui/useOwnId.ts';
import { Drawing } from './Drawing.tsx';
import { DESIGN_IDS, type DesignId } from './designs/design.ts';
import { DESIGNS } from './designs/index.ts';

interface Props {
  design: DesignId;
  onChoose(design: DesignId): void;
}

/** The drawings side by side, each in small. */
export function DesignChoice({ design, onChoose }: Props) {
  const group = useOwnId();
  return (
    <fieldset class="designs">
      <legend>{i18n.t('paper.design')}</legend>
      {DESIGN_IDS.map((id) => {
        const { Front } = DESIGNS[id];
        return (
          <label key={id}>
            <input type="radio" name={group} checked={id === design} onChange={() => onChoose(id)} />
            <span class="design-small">
              <Drawing of={Front} />
            </span>
            <span>{i18n.t(`paper.designs.${id}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
