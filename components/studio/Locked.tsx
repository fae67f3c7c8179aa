import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Lock } from '../../lib/studio/locks.ts';
import { Icon } from '../ui/Icon.tsx';
import './locked.css';

/** Shows what it holds for reading only and says why; without a lock, as it is. */
export function Locked({ why, children }: { why: Lock | null; children: ComponentChildren }) {
  return (
    <>
      {why && (
        <p class="locked-why">
          <Icon name="lock" /> {i18n.t(`studio.locked.${why}`)}
        </p>
      )}
      {/* The same element either way, so that nothing inside starts anew when the lock opens. */}
      <fieldset class="locked" disabled={why !== null}>
        {children}
      </fieldset>
    </>
  );
}
