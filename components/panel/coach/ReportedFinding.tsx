import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conversation } from '../../../lib/conversation.ts';
import { coachCase } from '../../../lib/panel/coach/case.ts';
import type { Reported } from '../../../lib/panel/coach/view.ts';
import { deidentified } from '../../../lib/panel/deidentify.ts';
import { turnText } from '../../../lib/panel/judgement.ts';
import { caseId } from '../../../lib/panel/test-case.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { useEscape } from '../../ui/escape.ts';
import '../wrong/wrong-reading.css';
import { useOwnId } from '../../ui/useOwnId.ts';

interface Props {
  reported: Reported;
  conversation: Conversation;
  version: string;
  onSave(name: string, content: string): void;
  onDone(): void;
}

/** What was called wrong can be given as a test case: made anonymous, mended by hand, shown as it will be saved. */
export function ReportedFinding(props: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <CaseForm {...props} />;
  return <TextButton onClick={() => setOpen(true)}>{i18n.t('coach.case.offer')}</TextButton>;
}

function CaseForm({ reported, conversation, version, onSave, onDone }: Props) {
  const id = useOwnId();
  const done = useCallback(onDone, []);
  useEscape(true, done);
  const [name] = useState(caseId);
  const [theirs, setTheirs] = useState(() => deidentified(turnText(conversation), conversation));
  const [yours, setYours] = useState(() => deidentified(reported.draft, conversation));
  const [saved, setSaved] = useState(false);
  const { channel } = conversation;
  const quote = deidentified(reported.finding.quote, conversation);
  const line = coachCase({ id: name, channel, text: theirs, draft: yours, finding: reported.finding, quote, version });
  const file = `${name}.json`;
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(file, line);
    setSaved(true);
  };
  return (
    <form class="wrong" aria-label={i18n.t('coach.case.title')} onSubmit={submit}>
      <p class="wrong-note">{i18n.t('case.note')}</p>
      <Words id={`${id}-theirs`} label={i18n.t('coach.case.theirs')} value={theirs} onWrite={setTheirs} />
      <Words id={`${id}-yours`} label={i18n.t('coach.case.yours')} value={yours} onWrite={setYours} />
      <h3 id={`${id}-exact`}>{i18n.t('case.exact')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="wrong-exact" aria-labelledby={`${id}-exact`} tabIndex={0}>
        {line}
      </section>
      <div class="wrong-row">
        <Button type="submit">{i18n.t('case.save')}</Button>
        <Button look="quiet" onClick={onDone}>
          {i18n.t(saved ? 'case.done' : 'correct.cancel')}
        </Button>
      </div>
      <p class="wrong-note" role="status">
        {saved && i18n.t('case.saved', [file])}
      </p>
    </form>
  );
}

interface WordsProps {
  id: string;
  label: string;
  value: string;
  onWrite(value: string): void;
}

function Words({ id, label, value, onWrite }: WordsProps) {
  return (
    <>
      <h3>
        <label for={id}>{label}</label>
      </h3>
      <textarea id={id} rows={4} dir="auto" value={value} onInput={(event) => onWrite(event.currentTarget.value)} />
    </>
  );
}
