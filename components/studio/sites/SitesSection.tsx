import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SiteList } from '../../sites/SiteList.tsx';
import { Card } from '../../ui/Card.tsx';
import type { SectionProps } from '../sections.ts';
import { HealthCard } from './HealthCard.tsx';

/** The helpdesks that are on, off, taught, and one more; and how well each is read. */
export function Section({ port }: SectionProps<'sites'>) {
  const [forgotten, setForgotten] = useState(0);
  return (
    <div class="studio-cards">
      <Card title={i18n.t('sites.title')}>
        <p class="studio-note">{i18n.t('sites.note')}</p>
        <SiteList sites={port.sites} teaching={port.teaching} onForgotten={() => setForgotten((now) => now + 1)} />
      </Card>
      <HealthCard key={forgotten} health={port.health} />
    </div>
  );
}
