import { i18n } from '#i18n';
import { GRADES, type Grade } from '../../../lib/conversation.ts';
import type { GradedDraft } from '../../../lib/training/calibration/drafts.ts';
import { callName } from '../../panel/customer.ts';
import { Card } from '../../ui/Card.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Marked } from '../Marked.tsx';

interface Props {
  one: GradedDraft;
  at: number;
  of: number;
  grade: Grade | null;
  onGrade(grade: Grade): void;
}

/** One draft with the message that it answers, and nothing said about it. */
export function DraftToGrade({ one, at, of, grade, onGrade }: Props) {
  const { customer, messages } = one.conversation;
  return (
    <Card title={i18n.t('training.calibrate.of', [at, of])}>
      <div class="to-grade">
        <section>
          <h3>{i18n.t('training.calibrate.wrote', [callName(customer.name) ?? ''])}</h3>
          <Marked text={messages[0]?.text ?? ''} stretches={[]} />
        </section>
        <section>
          <h3>{i18n.t('training.calibrate.draft')}</h3>
          <Marked text={one.draft} stretches={[]} />
        </section>
      </div>
      <Choice<string>
        legend={i18n.t('training.calibrate.grade')}
        options={GRADES.map((value) => ({ value, words: i18n.t(`training.grade.${value}`) }))}
        value={grade ?? ''}
        onChoose={(value) => onGrade(value as Grade)}
      />
    </Card>
  );
}
