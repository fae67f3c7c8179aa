import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteHealth } from '../../../lib/health.ts';
import { PARTS, type Part } from '../../../lib/protocol.ts';
import { Card } from '../../ui/Card.tsx';
import './health-card.css';

/** What the card needs to know; `lib/health.ts` in the extension, a stand-in in the gallery. */
export type HealthPort = Pick<typeof import('../../../lib/health.ts'), 'listHealth'>;

/** How well each site is read: of the last visits, which parts were found, guessed, or missing. */
export function HealthCard({ health }: { health: HealthPort }) {
  const [sites, setSites] = useState<readonly SiteHealth[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    health.listHealth().then(setSites, () => setFailed(true));
  }, [health]);
  return (
    <Card title={i18n.t('health.title')}>
      <p class="studio-note">{i18n.t('health.note')}</p>
      {failed && <p role="alert">{i18n.t('health.failed')}</p>}
      {sites?.length === 0 && <p>{i18n.t('health.none')}</p>}
      {sites?.map((site) => (
        <Site key={site.origin} site={site} />
      ))}
    </Card>
  );
}

/** A ticket may well have none of these: that they are missing says nothing of how its page is read. */
const MAY_LACK: ReadonlySet<Part> = new Set(['note', 'subject', 'tags']);
/** Of the visits; so many may go wrong with a page that was still on its way. */
const SELDOM = 0.1;

function Site({ site: { origin, adapters, visits, parts } }: { site: SiteHealth }) {
  const shown = PARTS.flatMap((part) => {
    const counts = parts[part];
    return counts ? [{ part, ...counts }] : [];
  });
  const well = shown.every(
    ({ part, guessed, missing }) => guessed + (MAY_LACK.has(part) ? 0 : missing) <= visits * SELDOM,
  );
  const host = new URL(origin).host;
  return (
    <details class="health">
      <summary>
        <b>{host}</b> <span>{i18n.t('health.visits', visits)}</span>{' '}
        <span class={well ? 'health-well' : 'health-not'}>{i18n.t(well ? 'health.well' : 'health.look')}</span>
      </summary>
      <table>
        <caption class="unseen">{i18n.t('health.parts', [host])}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('health.part')}</th>
            <th scope="col">{i18n.t('health.found')}</th>
            <th scope="col">{i18n.t('health.guessed')}</th>
            <th scope="col">{i18n.t('health.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ part, found, guessed, missing }) => (
            <tr key={part}>
              <th scope="row">{i18n.t(`part.${part}`)}</th>
              <td>{found}</td>
              <td>{guessed}</td>
              <td>{missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {adapters.length > 0 && <p class="studio-note">{i18n.t('health.read_by', [adapters.join(', ')])}</p>}
    </details>
  );
}
