import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RUBRIC_POINTS, type RubricPoint } from '../../../lib/conversation.ts';
import { isName, NAME } from '../../../lib/kudos.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import '../../ui/form-line.css';

interface Props {
  /** Who is in the team, to choose from; anybody else can be written. */
  colleagues: readonly string[];
  onThank(to: string, point: RubricPoint): void;
}

/** Thanks to a colleague who had a part in it: who, and for what. Nothing about the customer. */
export function ThankForm({ colleagues, onThank }: Props) {
  const id = useOwnId();
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState('');
  const [point, setPoint] = useState<RubricPoint>('own');
  if (!open) return <TextButton onClick={() => setOpen(true)}>{i18n.t('kudos.open')}</TextButton>;
  const odd = to.trim() !== '' && !isName(to);
  return (
    <form
      class="plan-thank"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isName(to)) return;
        setOpen(false);
        setTo('');
        onThank(to.trim(), point);
      }}
    >
      <p class="form-line">
        <label for={`${id}to`}>{i18n.t('kudos.to')}</label>
        <input
          id={`${id}to`}
          type="text"
          required
          maxLength={NAME.signs}
          value={to}
          list={`${id}who`}
          autoComplete="off"
          aria-describedby={`${id}odd`}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
        <datalist id={`${id}who`}>
          {colleagues.filter(isName).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </p>
      <p class="form-line">
        <label for={`${id}for`}>{i18n.t('kudos.for')}</label>
        <select id={`${id}for`} value={point} onChange={(event) => setPoint(event.currentTarget.value as RubricPoint)}>
          {RUBRIC_POINTS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`kudos.point.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <p id={`${id}odd`} class="plan-said" role="status">
        {odd && i18n.t('kudos.name_only')}
      </p>
      <p class="plan-do">
        <Button type="submit" look="outline" disabled={!isName(to)}>
          {i18n.t('kudos.give')}
        </Button>
        <TextButton onClick={() => setOpen(false)}>{i18n.t('kudos.cancel')}</TextButton>
      </p>
    </form>
  );
}
