import { i18n } from '#i18n';
import { ENDINGS, type EndingKind, PATHS, type Scenario } from '../../../lib/training/scenario.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { SelectField, TextField } from './Field.tsx';

interface Props {
  scenario: Scenario;
  onChange(rest: Partial<Scenario>): void;
}

/** Three ways through it, reply by reply: the check plays them, and the excellent one is shown to learners. */
export function Paths({ scenario: { paths }, onChange }: Props) {
  return (
    <fieldset>
      <legend>{i18n.t('training.write.paths')}</legend>
      <p class="training-note">{i18n.t('training.write.paths_note')}</p>
      {PATHS.map((name) => {
        const path = paths[name];
        const put = (replies: readonly string[], ends: EndingKind = path.ends) =>
          onChange({ paths: { ...paths, [name]: { replies, ends } } });
        return (
          <div key={name} class="author-path">
            <h3>{i18n.t(`training.write.path.${name}`)}</h3>
            {path.replies.map((reply, at) => (
              <TextField
                key={`${name}-${at + 1}`}
                label={i18n.t('training.write.path_reply', [at + 1])}
                place={`path ${name} ${at + 1}`}
                rows={3}
                value={reply}
                onWrite={(text) => put(path.replies.map((one, index) => (index === at ? text : one)))}
              />
            ))}
            <div class="training-row">
              {path.replies.length < 4 && (
                <Button look="outline" onClick={() => put([...path.replies, ''])}>
                  {i18n.t('training.write.path_more')}
                </Button>
              )}
              {path.replies.length > 1 && (
                <TextButton onClick={() => put(path.replies.slice(0, -1))}>
                  {i18n.t('training.write.path_less')}
                </TextButton>
              )}
            </div>
            <SelectField<EndingKind>
              label={i18n.t('training.write.path_ends')}
              value={path.ends}
              options={ENDINGS.map((value) => ({ value, words: i18n.t(`training.write.end.${value}`) }))}
              onChoose={(ends) => put(path.replies, ends)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
