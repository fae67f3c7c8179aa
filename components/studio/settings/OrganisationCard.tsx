import { i18n } from '#i18n';
import { FEATURES, type Managed } from '../../../lib/managed.ts';
import { SHARED_KINDS } from '../../../lib/shared.ts';
import { Card } from '../../ui/Card.tsx';
import { listed } from '../../ui/words.ts';
import './organisation-card.css';

const hostOf = (url: string): string => new URL(url).host;

/** All that is set, one line each. */
function linesOf({ role, documents, sites, packs, team, retentionDays, off }: Managed): string[] {
  return [
    ...(role ? [i18n.t(`studio.organisation.role.${role}`)] : []),
    ...SHARED_KINDS.filter((kind) => kind in documents).map((kind) => i18n.t(`studio.organisation.documents.${kind}`)),
    ...(sites?.length ? [i18n.t('studio.organisation.sites', [listed(sites)])] : []),
    ...(sites?.length === 0 ? [i18n.t('studio.organisation.no_sites')] : []),
    ...(packs.length > 0 ? [i18n.t('studio.organisation.packs', [listed(packs.map(({ url }) => hostOf(url)))])] : []),
    ...(team ? [i18n.t('studio.organisation.team', [hostOf(team.url)])] : []),
    ...(retentionDays === null ? [] : [i18n.t('studio.organisation.days', [String(retentionDays)])]),
    ...FEATURES.filter((feature) => off.includes(feature)).map((one) => i18n.t(`studio.organisation.off.${one}`)),
  ];
}

/** What the organisation decides here, and what of it could not be used; nothing where it decides nothing. */
export function OrganisationCard({ managed }: { managed: Managed }) {
  const lines = linesOf(managed);
  if (lines.length === 0 && managed.faults.length === 0) return null;
  const { organisation } = managed;
  return (
    <Card
      title={
        organisation ? i18n.t('studio.organisation.title_by', [organisation]) : i18n.t('studio.organisation.title')
      }
    >
      <p class="studio-note">{i18n.t('studio.organisation.note')}</p>
      <ul class="organisation">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {managed.faults.length > 0 && (
        <>
          <h3 class="organisation-faults">{i18n.t('studio.organisation.faults')}</h3>
          <p class="studio-note">{i18n.t('studio.organisation.faults_note')}</p>
          <ul class="organisation">
            {managed.faults.map(({ at, why }) => (
              <li key={`${at} ${why}`}>
                <code>{at}</code> {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
