import { i18n } from '#i18n';
import { ENDINGS, type EndingKind, PATHS, type Scenario } from '../../../lib/training/scenario.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { SelectField, TextField } from './Field.tsx';
import { useParts } from './useParts.ts';

type PathName = (typeof PATHS)[number];
type Path = Scenario['paths'][PathName];

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
      {PATHS.map((name) => (
        <PathForm
          key={name}
          name={name}
          path={paths[name]}
          onChange={(path) => onChange({ paths: { ...paths, [name]: path } })}
        />
      ))}
    </fieldset>
  );
}

interface PathProps {
  name: PathName;
  path: Path;
  onChange(path: Path): void;
}

function PathForm({ name, path: { replies, ends }, onChange }: PathProps) {
  const place = useParts<HTMLDivElement>(replies.length, `path ${name} ${replies.length}`);
  const put = (next: readonly string[]) => onChange({ replies: next, ends });
  return (
    <div class="author-path" ref={place} tabIndex={-1}>
      <h3>{i18n.t(`training.write.path.${name}`)}</h3>
      {replies.map((reply, at) => (
        <TextField
          key={`${name}-${at + 1}`}
          label={i18n.t('training.write.path_reply', [at + 1])}
          place={`path ${name} ${at + 1}`}
          rows={3}
          value={reply}
          onWrite={(text) => put(replies.map((one, index) => (index === at ? text : one)))}
        />
      ))}
      <div class="training-row">
        {replies.length < 4 && (
          <Button look="outline" onClick={() => put([...replies, ''])}>
            {i18n.t('training.write.path_more')}
          </Button>
        )}
        {replies.length > 1 && (
          <TextButton onClick={() => put(replies.slice(0, -1))}>{i18n.t('training.write.path_less')}</TextButton>
        )}
      </div>
      <SelectField<EndingKind>
        label={i18n.t('training.write.path_ends')}
        value={ends}
        options={ENDINGS.map((value) => ({ value, words: i18n.t(`training.write.end.${value}`) }))}
        onChoose={(chosen) => onChange({ replies, ends: chosen })}
      />
    </div>
  );
}
