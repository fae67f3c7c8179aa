import { i18n } from '#i18n';
import type { SitePort } from '../sites/port.ts';
import { SiteForm } from '../sites/SiteForm.tsx';
import { useSites } from '../sites/useSites.ts';
import { Card } from '../ui/Card.tsx';
import { Logo } from '../ui/Logo.tsx';
import '../ui/page.css';
import { Example } from './Example.tsx';
import { Privacy } from './Privacy.tsx';
import { Steps } from './Steps.tsx';
import './welcome.css';

/** Opens once after install: what Attune is, shown at work; how to start; what stays private. */
export function WelcomePage({ sites }: { sites: SitePort }) {
  const { list, allowed, put } = useSites(sites);
  return (
    <div class="page welcome">
      <header class="page-top">
        <Logo size={34} />
        <b>{i18n.t('panel.name')}</b>
      </header>
      <main>
        <div class="welcome-lead">
          <h1>{i18n.t('welcome.lead')}</h1>
          <p>{i18n.t('welcome.sub')}</p>
        </div>
        <Example />
        <Steps />
        <div class="welcome-start">
          <Card title={i18n.t('welcome.start')}>
            <SiteForm
              sites={sites}
              allowed={allowed}
              known={(list ?? []).filter((site) => site.on).map((site) => site.label)}
              onAdded={(site) => put(site, true)}
            />
          </Card>
          <Privacy />
        </div>
      </main>
    </div>
  );
}
