import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FileRequest } from '../../../lib/approval-file.ts';
import { NAME } from '../../../lib/kudos.ts';
import { Button } from '../../ui/Button.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import { Answer } from './Answer.tsx';
import { RequestLine } from './RequestLine.tsx';

/** What is needed to ask and answer over files; `lib/approval-file.ts` in the extension. */
export type FilePort = Pick<typeof import('../../../lib/approval-file.ts'), 'readApprovalFile' | 'answerFile'> & {
  save(name: string, content: string): void;
};

interface Props {
  files: FilePort;
  /** Answers are for somebody else to give. */
  locked: boolean;
  /** An answer came in: the list is another now. */
  onAnswered(): void;
  onSaid(words: string): void;
}

/** Files from agents, to be answered with a file; files with a lead's answer, to be taken in. */
export function ByFile({ files, locked, onAnswered, onSaid }: Props) {
  const id = useOwnId();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<FileRequest | null>(null);
  const [by, setBy] = useState('');
  const take = async (file: File): Promise<void> => {
    const read = await files.readApprovalFile(await file.text());
    if ('fault' in read) return onSaid(i18n.t(`approval.file.${read.fault}`));
    if ('request' in read) {
      onSaid('');
      return setAsked(read.request);
    }
    onAnswered();
    const { state, by: who } = read.answered;
    onSaid(i18n.t(state === 'yes' ? 'approval.file.came_yes' : 'approval.file.came_no', [who ?? '']));
  };
  const answer = (yes: boolean) => {
    if (!asked) return;
    files.save(
      `answer-${asked.ticket.replace(/[^\w-]+/g, '-')}.json`,
      files.answerFile(asked, yes, by.trim(), new Date()),
    );
    setAsked(null);
    onSaid(i18n.t('approval.file.send_back'));
  };
  return (
    <>
      {asked && (
        <ul class="approvals" aria-label={i18n.t('approval.file.from_agent')}>
          <RequestLine one={asked} of={asked.ticket}>
            <p class="approvals-by">
              <label for={id}>{i18n.t('approval.file.by')}</label>
              <input
                id={id}
                type="text"
                required
                maxLength={NAME.signs}
                value={by}
                onInput={(event) => setBy(event.currentTarget.value)}
              />
            </p>
            <Answer locked={locked || by.trim() === ''} onAnswer={answer} />
          </RequestLine>
        </ul>
      )}
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={i18n.t('approval.file.file')}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file).catch(() => onSaid(i18n.t('approval.failed')));
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="approvals-file">
        <Button look="quiet" onClick={() => input.current?.click()}>
          {i18n.t('approval.file.open')}
        </Button>
      </p>
    </>
  );
}
