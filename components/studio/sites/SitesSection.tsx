import { i18n } from '#i18n';
import { SiteList } from '../../sites/SiteList.tsx';
import { Card } from '../../ui/Card.tsx';
import type { SectionProps } from '../sections.ts';

/** The helpdesks that are on, off, taught, and one more. */
export function Section({ port }: SectionProps<'sites'>) {
  return (
    <Card title={i18n.t('sites.title')}>
      <p class="studio-note">{i18n.t('sites.note')}</p>
      <SiteList sites={port.sites} teaching={port.teaching} />
    </Card>
  );
}
