import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sourceOf } from '../../../lib/panel/coach/source.ts';
import type { CoachActions, Finding } from '../../../lib/panel/coach/view.ts';
import { IconButton, TextButton } from '../../ui/Button.tsx';
import { useEscape } from '../../ui/escape.ts';
import { Press } from '../../ui/Press.tsx';
import { shortened } from '../reading/shortened.ts';
import './finding-line.css';
import { useOwnId } from '../../ui/useOwnId.ts';
import { severityOf } from './severity.ts';

interface Props {
  finding: Finding;
  actions: CoachActions;
}

/** One thing in the draft, or left out of it: the words, how much they weigh, why, and what to write instead. */
export function FindingLine({ finding, actions }: Props) {
  const { quote, reason, in: where } = finding;
  const id = useOwnId();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEscape(open, close);
  const { tone, words } = severityOf(finding);
  const theirs = where === 'message';
  const light = () => actions.point(finding);
  const dark = () => actions.point(null);
  return (
    <li class={`finding finding-${tone}`}>
      <div class="finding-top">
        <p>
          <span class={`finding-weight finding-weight-${tone}`}>{words}</span> {i18n.t('reading.open_quote')}
          <Press
            class={theirs ? 'mark' : 'finding-quote'}
            dir="auto"
            aria-label={i18n.t(theirs ? 'coach.light' : 'coach.select', [quote])}
            onPress={() => actions.select(finding)}
            {...(theirs ? { onPointerEnter: light, onPointerLeave: dark, onFocus: light, onBlur: dark } : {})}
          >
            {shortened(quote)}
          </Press>
          {i18n.t('reading.close_quote')} {reason}
        </p>
        <IconButton
          icon="more"
          label={i18n.t('coach.more_for', [quote])}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      <Instead finding={finding} actions={actions} />
      {open && (
        <div id={id}>
          <p class="finding-source">{i18n.t('coach.source', [sourceOf(finding)])}</p>
          <p class="finding-choices">
            <TextButton onClick={() => actions.ignoreOnce(finding)}>{i18n.t('coach.once')}</TextButton>
            {!theirs && <TextButton onClick={() => actions.ignoreWords(finding)}>{i18n.t('coach.words')}</TextButton>}
            <TextButton onClick={() => actions.wrong(finding)}>{i18n.t('coach.wrong')}</TextButton>
          </p>
        </div>
      )}
    </li>
  );
}

/** The replacement, ready to be put in; for what is missing, a hint. */
function Instead({ finding, actions }: Props) {
  const { instead, quote } = finding;
  if (instead === null) return null;
  if (finding.in === 'message') return <p class="finding-instead">{instead}</p>;
  const out = instead === '';
  return (
    <p class="finding-instead">
      <ins dir="auto">{out ? i18n.t('coach.out') : instead}</ins>{' '}
      <TextButton
        aria-label={out ? i18n.t('coach.take_out_label', [quote]) : i18n.t('coach.use_label', [instead])}
        onClick={(event) => actions.use(finding, event)}
      >
        {i18n.t(out ? 'coach.take_out' : 'coach.use')}
      </TextButton>
    </p>
  );
}
