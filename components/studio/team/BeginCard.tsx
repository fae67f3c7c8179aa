import { i18n } from '#i18n';
import { TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { Go } from '../sections.ts';

/** For a lead who has no code, and nobody to get one from: how a team begins, with a server and without. */
export function BeginCard({ go }: { go: Go }) {
  return (
    <Card title={i18n.t('team.begin.title')}>
      <p>{i18n.t('team.begin.server')}</p>
      <p>{i18n.t('team.begin.without')}</p>
      <p class="team-do">
        <TextButton onClick={() => go('packs')}>{i18n.t('team.begin.packs')}</TextButton>{' '}
        <TextButton onClick={() => go('address')}>{i18n.t('team.begin.address')}</TextButton>
      </p>
    </Card>
  );
}
