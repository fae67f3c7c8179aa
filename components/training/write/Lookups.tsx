import { i18n } from '#i18n';
import type { Lookup } from '../../../lib/training/scenario.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { TextField } from './Field.tsx';
import { useParts } from './useParts.ts';

interface Props {
  lookups: readonly Lookup[];
  onChange(lookups: readonly Lookup[]): void;
}

/** What the learner may look up: each with a title and its facts, one a line. */
export function Lookups({ lookups, onChange }: Props) {
  const place = useParts<HTMLDivElement>(lookups.length, `lookup ${lookups.length}`);
  const change = (at: number, rest: Partial<Lookup>) =>
    onChange(lookups.map((one, index) => (index === at ? { ...one, ...rest } : one)));
  return (
    <div class="author-lookups" ref={place} tabIndex={-1}>
      {lookups.map((one, at) => (
        <div key={`lookup-${at + 1}`} class="author-lookup">
          <TextField
            label={i18n.t('training.write.lookup', [at + 1])}
            place={`lookup ${at + 1}`}
            value={one.title}
            onWrite={(title) => change(at, { title })}
          />
          <TextField
            label={i18n.t('training.write.lookup_lines', [at + 1])}
            hint={i18n.t('training.write.lines_hint')}
            rows={3}
            value={one.lines.join('\n')}
            onWrite={(text) => change(at, { lines: text.split('\n') })}
          />
          <TextButton
            aria-label={i18n.t('training.write.lookup_drop', [at + 1])}
            onClick={() => onChange(lookups.filter((_, index) => index !== at))}
          >
            {i18n.t('training.write.drop')}
          </TextButton>
        </div>
      ))}
      <div class="training-row">
        <Button look="outline" onClick={() => onChange([...lookups, { title: '', lines: [] }])}>
          {i18n.t('training.write.lookup_add')}
        </Button>
      </div>
    </div>
  );
}
