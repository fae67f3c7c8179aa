import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changesBetween } from '../../../../lib/studio/templates/diff.ts';
import type { TemplatesPort } from '../../../../lib/studio/templates.ts';
import type { Template, TemplateVersion } from '../../../../lib/templates.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { differencesOf } from '../../publishing/difference.ts';
import './history.css';

interface Props {
  port: TemplatesPort;
  template: Template;
  /** As it is written in this moment. */
  now: Template;
  onBring(version: Template): void;
}

/** The versions before: what each said, what changed since, and a way back. */
export function History({ port, template, now, onBring }: Props) {
  const [versions, setVersions] = useState<readonly TemplateVersion[] | null>(null);
  const [open, setOpen] = useState<TemplateVersion | null>(null);
  useEffect(() => {
    port.versions(template.id).then(setVersions, () => setVersions(null));
  }, [port, template]);
  if (!versions || versions.length === 0) return null;
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Card title={i18n.t('templates.history')}>
      <p class="studio-note">{i18n.t('templates.history_note')}</p>
      <ul class="versions">
        {versions.map((version) => (
          <li key={version.until}>
            <TextButton aria-expanded={open === version} onClick={() => setOpen(open === version ? null : version)}>
              {i18n.t('templates.version', [when.format(new Date(version.until))])}
            </TextButton>
            {open === version && (
              <>
                <Difference before={version.template} now={now} />
                <Button look="outline" onClick={() => onBring(version.template)}>
                  {i18n.t('templates.bring_back')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Difference({ before, now }: { before: Template; now: Template }) {
  // The text has its own place, whole and in the letters of the editor.
  const others = differencesOf('template', { ...before, body: '' }, { ...now, body: '' });
  return (
    <>
      {others.length > 0 && (
        <dl class="difference-parts">
          {others.map(({ label, before: was, after: is }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <del dir="auto">{was}</del> <ins dir="auto">{is}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <section class="difference" dir="auto" aria-label={i18n.t('templates.difference')}>
        {changesBetween(before.body, now.body).map(({ is, text }, index) => {
          const key = `${is} ${String(index)}`;
          if (is === 'gone') return <del key={key}>{text}</del>;
          if (is === 'new') return <ins key={key}>{text}</ins>;
          return <span key={key}>{text}</span>;
        })}
      </section>
    </>
  );
}
