import { i18n } from '#i18n';
import { partsTold, type Taught } from '../../lib/teaching.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  taught: Taught;
  onExport(): void;
  onForget(): void;
}

/** What was taught by hand on a site, with the ways to share it and to take it back. */
export function TaughtLine({ taught, onExport, onForget }: Props) {
  const id = `taught-${taught.pattern}`;
  const parts = partsTold(taught.adapter).length;
  return (
    <div class="site-taught">
      <small id={id}>{i18n.t('taught.line', parts, [taught.at.slice(0, 10), String(parts)])}</small>
      <span>
        <Button look="quiet" aria-describedby={id} onClick={onExport}>
          {i18n.t('taught.export')}
        </Button>
        <Button look="quiet" aria-describedby={id} onClick={onForget}>
          {i18n.t('taught.forget')}
        </Button>
      </span>
    </div>
  );
}
