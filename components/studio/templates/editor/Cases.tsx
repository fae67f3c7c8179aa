import { i18n } from '#i18n';
import type { CaseResult } from '../../../../lib/studio/templates/cases.ts';
import type { TemplateCase } from '../../../../lib/templates.ts';
import { Button, TextButton } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useOwnId } from '../../../ui/useOwnId.ts';
import { listed } from '../../../ui/words.ts';
import { ListInput } from './ListInput.tsx';
import './cases.css';

interface Props {
  cases: readonly TemplateCase[];
  results: readonly CaseResult[];
  onWrite(cases: readonly TemplateCase[]): void;
  onRun(): void;
}

/** As many as are kept of one template. */
const MOST = 30;

const blank = (): TemplateCase => ({ id: crypto.randomUUID(), message: '', must: [], mustNot: [] });

/** Messages for which the template must say this and must not say that. */
export function Cases({ cases, results, onWrite, onRun }: Props) {
  const change = (id: string, to: Partial<TemplateCase>) =>
    onWrite(cases.map((one) => (one.id === id ? { ...one, ...to } : one)));
  return (
    <Card title={i18n.t('templates.cases')}>
      <p class="studio-note">{i18n.t('templates.cases_note')}</p>
      <ol class="cases">
        {cases.map((one, index) => (
          <Case
            key={one.id}
            number={index + 1}
            one={one}
            result={results.find(({ id }) => id === one.id)}
            onChange={(to) => change(one.id, to)}
            onRemove={() => onWrite(cases.filter(({ id }) => id !== one.id))}
          />
        ))}
      </ol>
      <p class="cases-do">
        {cases.length < MOST && (
          <Button look="outline" onClick={() => onWrite([...cases, blank()])}>
            {i18n.t('templates.case_add')}
          </Button>
        )}
        {cases.length > 0 && (
          <Button look="outline" onClick={onRun}>
            {i18n.t('templates.case_run')}
          </Button>
        )}
      </p>
    </Card>
  );
}

interface CaseProps {
  number: number;
  one: TemplateCase;
  result: CaseResult | undefined;
  onChange(to: Partial<TemplateCase>): void;
  onRemove(): void;
}

function Case({ number, one, result, onChange, onRemove }: CaseProps) {
  const id = useOwnId();
  return (
    <li>
      <label for={id}>{i18n.t('templates.case_message', [String(number)])}</label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={8000}
        value={one.message}
        onInput={(event) => onChange({ message: event.currentTarget.value })}
      />
      <ListInput
        label={i18n.t('templates.case_must')}
        hint={i18n.t('templates.words_hint')}
        list={one.must}
        longest={200}
        onWrite={(must) => onChange({ must })}
      />
      <ListInput
        label={i18n.t('templates.case_must_not')}
        hint={i18n.t('templates.words_hint')}
        list={one.mustNot}
        longest={200}
        onWrite={(mustNot) => onChange({ mustNot })}
      />
      <p class="case-result">
        {result && <span class={result.ok ? 'case-ok' : 'case-not'}>{resultWords(result)}</span>}{' '}
        <TextButton aria-label={i18n.t('templates.case_remove_label', [String(number)])} onClick={onRemove}>
          {i18n.t('templates.case_remove')}
        </TextButton>
      </p>
    </li>
  );
}

function resultWords({ ok, missing, unwanted, trouble }: CaseResult): string {
  if (trouble) return i18n.t('template.trouble', [trouble]);
  if (ok) return i18n.t('templates.case_ok');
  return [
    ...(missing.length > 0 ? [i18n.t('templates.case_missing', [quoted(missing)])] : []),
    ...(unwanted.length > 0 ? [i18n.t('templates.case_unwanted', [quoted(unwanted)])] : []),
  ].join(' ');
}

const quoted = (all: readonly string[]) => listed(all.map((one) => `“${one}”`));
