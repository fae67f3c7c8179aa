import { i18n } from '#i18n';
import './skeleton.css';

/** The shape of what is coming, so that nothing jumps when it arrives. */
export function Skeleton({ phase }: { phase: 'connecting' | 'reading' }) {
  return (
    <>
      <section class="card skeleton skeleton-reading" aria-busy="true">
        <h2 class="skeleton-words">{i18n.t(`state.${phase}`)}</h2>
        <i class="skeleton-headline" />
        <i />
        <i class="skeleton-part" />
        <i class="skeleton-chips" />
      </section>
      <SkeletonReply />
    </>
  );
}

/** The reply card before its text. */
export function SkeletonReply() {
  return (
    <section class="card skeleton skeleton-reply" aria-label={i18n.t('reply.preparing')} aria-busy="true">
      <i class="skeleton-tabs" />
      <i />
      <i />
      <i class="skeleton-part" />
      <i class="skeleton-button" />
    </section>
  );
}
