import { i18n } from '#i18n';
import type { SitePort } from '../sites/port.ts';
import { SiteList } from '../sites/SiteList.tsx';
import type { TaughtPort } from '../sites/taught-port.ts';
import { TextButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Logo } from '../ui/Logo.tsx';
import '../ui/page.css';
import { ApprovalsCard, type ApprovalsPort } from './ApprovalsCard.tsx';
import { CoachCard, type CoachPort } from './CoachCard.tsx';
import { CorrectionsCard, type CorrectionsPort } from './CorrectionsCard.tsx';
import { CustomersCard } from './CustomersCard.tsx';
import type { CustomersPort } from './customers/useImport.ts';
import { FollowUpsCard, type RemindersPort } from './FollowUpsCard.tsx';
import { HabitsCard, type HabitsPort } from './HabitsCard.tsx';
import { KeysCard } from './KeysCard.tsx';
import { KudosCard, type KudosPort } from './KudosCard.tsx';
import './options.css';
import { StoredCard } from './StoredCard.tsx';

interface Props {
  sites: SitePort;
  teaching: TaughtPort;
  corrections: CorrectionsPort;
  coach: CoachPort;
  reminders: RemindersPort;
  approvals: ApprovalsPort;
  habits: HabitsPort;
  customers: CustomersPort;
  kudos: KudosPort;
  browser: 'chrome' | 'firefox';
  onWelcome(): void;
}

/** Where Attune runs, its keys, and what it keeps. */
export function OptionsPage({
  sites,
  teaching,
  corrections,
  coach,
  reminders,
  approvals,
  habits,
  customers,
  kudos,
  browser,
  onWelcome,
}: Props) {
  return (
    <div class="page options">
      <header class="options-top">
        <Logo size={44} />
        <div>
          <h1>{i18n.t('options.title')}</h1>
          <p>{i18n.t('options.lead')}</p>
        </div>
      </header>
      <main class="options-grid">
        <Card title={i18n.t('sites.title')}>
          <p class="options-note">{i18n.t('sites.note')}</p>
          <SiteList sites={sites} teaching={teaching} />
        </Card>
        <KeysCard sites={sites} browser={browser} />
        <StoredCard />
        <CoachCard coach={coach} />
        <FollowUpsCard reminders={reminders} />
        <ApprovalsCard approvals={approvals} />
        <CustomersCard customers={customers} />
        <KudosCard kudos={kudos} />
        <HabitsCard habits={habits} />
        <CorrectionsCard corrections={corrections} />
      </main>
      <footer class="options-foot">
        <TextButton onClick={onWelcome}>{i18n.t('options.welcome')}</TextButton>
      </footer>
    </div>
  );
}
