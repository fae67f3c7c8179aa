import { i18n } from '#i18n';
import type { KeptFix } from '../../lib/teaching.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  fixes: readonly KeptFix[];
  onSwitch(fix: KeptFix, on: boolean): void;
  onForget(fix: KeptFix): void;
}

/** Which version it is, whose, and since when. */
function whoseOf({ version, from, at }: KeptFix): string {
  const [number, day] = [String(version), at.slice(0, 10)];
  return from === null ? i18n.t('taught.fix_from_file', [number, day]) : i18n.t('taught.fix_of', [number, from, day]);
}

/** Fixes to the helpdesks that Attune knows by itself, whose they are, and the way back to how it came. */
export function FixList({ fixes, onSwitch, onForget }: Props) {
  if (fixes.length === 0) return null;
  return (
    <ul class="site-fixes" aria-label={i18n.t('taught.fixes')}>
      {fixes.map((fix) => {
        const id = `fix-${fix.product}`;
        const isOn = fix.state === 'on';
        return (
          <li key={fix.product} class="site-taught">
            <p id={id}>{i18n.t(`taught.fix_${fix.state}`, [fix.name, whoseOf(fix)])}</p>
            <span>
              {(isOn || fix.state === 'off') && (
                <Button look="quiet" aria-describedby={id} onClick={() => onSwitch(fix, !isOn)}>
                  {i18n.t(isOn ? 'taught.fix_go_back' : 'taught.fix_use')}
                </Button>
              )}
              {!isOn && (
                <Button look="quiet" aria-describedby={id} onClick={() => onForget(fix)}>
                  {i18n.t('taught.fix_forget')}
                </Button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
