import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CAUSES, type Cause } from '../../../lib/conversation.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** Those of this trouble come first. */
  causes: readonly Cause[];
  onClose(lesson: Cause | null): void;
}

/** One question at the end: what should change. Causes, no blame, no text. */
export function CloseForm({ causes, onClose }: Props) {
  const [lesson, setLesson] = useState<Cause | ''>('');
  const others = CAUSES.filter((cause) => !causes.includes(cause));
  return (
    <form
      class="plan-close"
      onSubmit={(event) => {
        event.preventDefault();
        onClose(lesson || null);
      }}
    >
      <label>
        <span>{i18n.t('plan.lesson')}</span>
        <select value={lesson} onChange={(event) => setLesson(event.currentTarget.value as Cause | '')}>
          <option value="">{i18n.t('plan.no_lesson')}</option>
          {[...causes, ...others].map((cause) => (
            <option key={cause} value={cause}>
              {i18n.t(`plan.change.${cause}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" look="outline">
        {i18n.t('plan.keep')}
      </Button>
    </form>
  );
}
