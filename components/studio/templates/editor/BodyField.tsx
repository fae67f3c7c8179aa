import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SNIPPETS, type SnippetId, snippetParts } from '../../../../lib/studio/templates/snippets.ts';
import { VariableList } from '../../../panel/shelf/VariableList.tsx';
import { useLater } from '../../../panel/useLater.ts';
import { useOwnId } from '../../../ui/useOwnId.ts';
import type { CodeEditor, Named } from '../code/mount.ts';
import { troubleWords } from './trouble.ts';

interface Props {
  /** Liquid. */
  body: string;
  variables: readonly Named[];
  trouble: { trouble: string; line: number | null; original: string | null } | null;
  readOnly: boolean;
  onWrite(body: string): void;
}

/** The text of a template: in an editor that knows Liquid, and until that is there, or cannot be had, in a plain field. */
export function BodyField({ body, variables, trouble, readOnly, onWrite }: Props) {
  const id = useOwnId();
  const place = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const { part } = useLater(() => import('../code/mount.ts').then(({ mountCode }) => ({ mountCode })));
  const write = useRef(onWrite);
  write.current = onWrite;
  /** What the editor has told and has not come back yet: it must not be written over by its own older text. */
  const told = useRef<string[]>([]);
  const names = useRef(variables);
  names.current = variables;

  useEffect(() => {
    if (!part || !place.current) return;
    const made = part.mountCode({
      parent: place.current,
      body,
      readOnly,
      label: i18n.t('template.body'),
      variables: () => names.current,
      snippets: SNIPPETS.map(({ id, code }) => ({ ...snippetParts(code), label: i18n.t(`templates.snippet.${id}`) })),
      onWrite: (text) => {
        told.current.push(text);
        write.current(text);
      },
    });
    setEditor(made);
    return () => made.destroy();
  }, [part, readOnly]);
  useEffect(() => {
    const at = told.current.indexOf(body);
    if (at === -1) editor?.replace(body);
    told.current = at === -1 ? [] : told.current.slice(at);
  }, [editor, body]);
  useEffect(() => editor?.point(trouble), [editor, trouble]);

  const put = (text: string, caret = text.length) => {
    if (editor) return editor.insert(text, caret);
    const field = plain.current;
    if (!field) return;
    const start = field.selectionStart;
    field.setRangeText(text, start, field.selectionEnd, 'end');
    field.focus();
    field.setSelectionRange(start + caret, start + caret);
    onWrite(field.value);
  };
  return (
    <>
      <label for={part ? undefined : id} id={`${id}-label`}>
        {i18n.t('template.body')}
      </label>
      <div ref={place} class="template-code" hidden={!part} />
      {part && !readOnly && <p class="body-help">{i18n.t('templates.code_help')}</p>}
      {!part && (
        <textarea
          ref={plain}
          id={id}
          rows={12}
          dir="auto"
          spellcheck
          readOnly={readOnly}
          value={body}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
      )}
      <p class="body-trouble" role="status">
        {trouble && troubleWords(trouble)}
      </p>
      {trouble?.original && (
        <details class="body-original">
          <summary>{i18n.t('templates.original')}</summary>
          <code>{trouble.original}</code>
        </details>
      )}
      {!readOnly && (
        <>
          <Snippets onPut={put} />
          <VariableList variables={variables} onPut={put} />
        </>
      )}
    </>
  );
}

/** Pieces of Liquid by what they do; chosen, they go in at the caret. */
function Snippets({ onPut }: { onPut(text: string, caret: number): void }) {
  const id = useOwnId();
  const put = (chosen: SnippetId) => {
    const found = SNIPPETS.find((one) => one.id === chosen);
    if (!found) return;
    const { text, caret } = snippetParts(found.code);
    onPut(text, caret);
  };
  return (
    <p class="template-snippets">
      <label for={id}>{i18n.t('templates.insert')}</label>{' '}
      <select
        id={id}
        value=""
        onChange={(event) => {
          put(event.currentTarget.value as SnippetId);
          event.currentTarget.value = '';
        }}
      >
        <option value="">{i18n.t('templates.insert_what')}</option>
        {SNIPPETS.map((one) => (
          <option key={one.id} value={one.id}>
            {i18n.t(`templates.snippet.${one.id}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
