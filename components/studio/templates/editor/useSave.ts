import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CaseResult } from '../../../../lib/studio/templates/cases.ts';
import { EXAMPLES } from '../../../../lib/studio/templates/examples.ts';
import { shortcutClash } from '../../../../lib/studio/templates/shortcuts.ts';
import type { Example } from '../../../../lib/studio/templates/workshop.ts';
import type { TemplatesPort } from '../../../../lib/studio/templates.ts';
import type { Template, TemplateCase } from '../../../../lib/templates.ts';
import { news } from './drafts.ts';
import { troubleWords } from './trouble.ts';
import type { Draft } from './useDraft.ts';

interface Saving {
  said: string;
  fault: string;
  results: readonly CaseResult[];
  /** Takes the shortcut from one's own other template that has it, in the same step. */
  save(takeOver?: boolean): void;
  /** Keeps it as a draft, which holds for nobody yet; what is one's own stays as it is. */
  draft(): void;
  run(): void;
  say(words: string): void;
}

interface Around {
  port: TemplatesPort;
  all: readonly Template[];
  onKept(saved: Template, said: string): Promise<void>;
  /** It is a draft now. */
  onDrafted(): void;
}

const named = (template: Template): Template => ({ ...template, title: template.title.trim(), scope: 'mine' });

/** Keeping a template: refused with the reason, or kept and then held to its test cases. */
export function useSave(written: Draft | null, { port, all, onKept, onDrafted }: Around): Saving {
  const [said, setSaid] = useState(() => news.get(written?.draft.id ?? '') ?? '');
  const [fault, setFault] = useState('');
  const [results, setResults] = useState<readonly CaseResult[]>([]);
  const refuse = (words: string) => {
    setSaid('');
    setFault(words);
  };
  const judge = async (template: Template, cases: readonly TemplateCase[]) => {
    const judged = await port.workshop().run(template, cases);
    setResults(judged);
    return judged.filter(({ ok }) => ok).length;
  };
  const put = async (draft: Template, takeOver: boolean) => {
    const other = shortcutClash(draft.shortcut, draft.id, all);
    return takeOver && other?.scope === 'mine' ? port.saveAll([{ ...other, shortcut: null }, draft]) : port.save(draft);
  };
  /** What stands in the way of keeping it at all, in words; null: nothing. */
  const hindrance = async (draft: Template): Promise<string | null> => {
    if (draft.title === '') return i18n.t('templates.no_title');
    if (draft.body.trim() === '') return i18n.t('templates.no_body');
    const tried = await port.workshop().preview(draft, EXAMPLES[0] as Example);
    return 'trouble' in tried ? troubleWords(tried) : null;
  };
  const keepDraft = async () => {
    if (!written) return;
    const draft = named(written.draft);
    const wrong = await hindrance(draft);
    if (wrong !== null) return refuse(wrong);
    await port.draft(draft);
    written.settle();
    onDrafted();
  };
  const save = async (takeOver: boolean) => {
    if (!written) return;
    const draft = named(written.draft);
    const wrong = await hindrance(draft);
    if (wrong !== null) return refuse(wrong);
    const kept = await put(draft, takeOver);
    if ('fault' in kept) return refuse(i18n.t(`template.fault.${kept.fault}`, [kept.place]));
    const cases = (written.cases ?? []).filter(({ message }) => message.trim() !== '');
    const clean = cases.map((one) => ({ ...one, message: port.withoutNames(one.message) }));
    await port.saveCases(draft.id, clean);
    written.writeCases(clean);
    setFault('');
    const passed = await judge(draft, clean);
    const words =
      clean.length === 0
        ? i18n.t('templates.kept')
        : i18n.t('templates.kept_cases', [String(passed), String(clean.length)]);
    setSaid(words);
    written.settle();
    await onKept(draft, words);
  };
  return {
    said,
    fault,
    results,
    save: (takeOver = false) => void save(takeOver).catch(() => refuse(i18n.t('template.fault.not_kept'))),
    draft: () => void keepDraft().catch((error: Error) => refuse(i18n.t('publishing.kept_wrong', [error.message]))),
    run: () => {
      if (!written) return;
      const { draft, cases } = written;
      judge(draft, cases ?? []).then(
        (passed) => setSaid(i18n.t('templates.cases_ran', [String(passed), String(cases?.length ?? 0)])),
        () => refuse(i18n.t('templates.failed')),
      );
    },
    say: setSaid,
  };
}
