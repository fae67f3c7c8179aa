import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Lock } from '../../lib/studio/locks.ts';
import { Icon } from '../ui/Icon.tsx';
import './locked.css';

/** Who has locked it, by name where that is known, and what that means. */
function wordsOf({ why, by }: Lock): string {
  if (by === '' || why === 'agent' || why === 'self') return i18n.t(`studio.locked.${why}`);
  return i18n.t(`studio.locked.${why}_by`, [by]);
}

/** That something is locked, by whom, and what that means; nothing without a lock. */
export function LockedWhy({ why }: { why: Lock | null }) {
  if (!why) return null;
  return (
    <p class="locked-why">
      <Icon name="lock" /> <span>{wordsOf(why)}</span>
    </p>
  );
}

/** Shows what it holds for reading only and says why; without a lock, as it is. */
export function Locked({ why, children }: { why: Lock | null; children: ComponentChildren }) {
  return (
    <>
      <LockedWhy why={why} />
      {/* The same element either way, so that nothing inside starts anew when the lock opens. */}
      <fieldset class="locked" disabled={why !== null}>
        {children}
      </fieldset>
    </>
  );
}
