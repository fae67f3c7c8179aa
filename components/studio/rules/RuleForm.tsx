import { i18n } from '#i18n';
import { type PhraseRule, SEVERITIES } from '../../../lib/shared.ts';
import { Choice } from '../../ui/Choice.tsx';
import { CheckField } from '../shared/CheckField.tsx';
import { LinesField } from '../shared/LinesField.tsx';
import type { FormProps } from '../shared/SharedSection.tsx';
import { TextField } from '../shared/TextField.tsx';
import { PatternHelp } from './PatternHelp.tsx';

/** The words to look for, why, what to write in their place, and sentences that show it. */
export function RuleForm({ body, set }: FormProps<PhraseRule>) {
  return (
    <>
      <TextField
        label={i18n.t('rule.match')}
        value={body.match}
        placeholder="(your|the) ticket"
        maxLength={300}
        required
        onText={(match) => set({ match })}
      />
      <PatternHelp />
      <LinesField
        label={i18n.t('rule.matches')}
        note={i18n.t('rule.matches_note')}
        lines={body.matches}
        onLines={(matches) => set({ matches })}
      />
      <LinesField
        label={i18n.t('rule.misses')}
        note={i18n.t('rule.misses_note')}
        lines={body.misses}
        onLines={(misses) => set({ misses })}
      />
      <TextField
        label={i18n.t('rule.reason')}
        note={i18n.t('rule.reason_note')}
        value={body.reason}
        maxLength={200}
        required
        onText={(reason) => set({ reason })}
      />
      <TextField
        label={i18n.t('rule.instead')}
        note={i18n.t('rule.instead_note')}
        value={body.instead ?? ''}
        maxLength={120}
        onText={(text) => set({ instead: text === '' ? null : text })}
      />
      <CheckField
        words={i18n.t('rule.take_out')}
        checked={body.instead === ''}
        onCheck={(out) => set({ instead: out ? '' : null })}
      />
      <Choice
        legend={i18n.t('rule.severity')}
        options={SEVERITIES.map((value) => ({ value, words: i18n.t(`rule.weight.${value}`) }))}
        value={body.severity}
        onChoose={(severity) => set({ severity })}
      />
    </>
  );
}
