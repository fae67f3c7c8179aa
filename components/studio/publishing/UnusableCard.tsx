import { i18n } from '#i18n';
import type { Subject, UnusableDraft } from '../../../lib/publishing.ts';
import type { Template } from '../../../lib/templates.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Sure } from '../team/Sure.tsx';
import { kindWords } from './words.ts';

interface Props {
  unusable: readonly UnusableDraft[];
  onMend(template: Template): void;
  onDrop(subject: Subject, name: string): void;
}

/** Drafts that hold for nobody because they cannot be used, each with what is wrong with it. */
export function UnusableCard({ unusable, onMend, onDrop }: Props) {
  return (
    <Card title={i18n.t('publishing.unusable')}>
      <p class="studio-note">{i18n.t('publishing.unusable_note')}</p>
      <ul class="publishing-list">
        {unusable.map(({ kind, id, name, why, template }) => (
          <li key={`${kind}:${id}`}>
            <p>
              <b dir="auto">{name}</b> <span class="studio-note">{kindWords(kind)}</span>
            </p>
            <p class={why === null ? 'studio-note' : 'publishing-warn'}>{why ?? i18n.t('publishing.unusable_newer')}</p>
            {why !== null && (
              <div class="publishing-do">
                {template && (
                  <TextButton aria-label={i18n.t('publishing.mend_named', [name])} onClick={() => onMend(template)}>
                    {i18n.t('publishing.mend')}
                  </TextButton>
                )}
                <Sure
                  ask={i18n.t('publishing.drop')}
                  yes={i18n.t('publishing.drop_yes')}
                  onYes={() => onDrop({ kind, id }, name)}
                >
                  {i18n.t('publishing.drop_note')}
                </Sure>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
