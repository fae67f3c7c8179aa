import type { SectionProps } from '../sections.ts';
import { Editor } from './editor/Editor.tsx';
import { TemplateList } from './TemplateList.tsx';
import { useTemplates } from './useTemplates.ts';

/** All templates, or the one that the address names: `#templates/new`, `#templates/<id>`. */
export function Section({ port, at, go, mayPublish = false }: SectionProps<'templates'>) {
  const shelf = useTemplates(port);
  const back = () => go('templates');
  const known = shelf.complete || at === 'new' || shelf.all?.some(({ id }) => id === at);
  if (at === '' || !shelf.all || !known)
    return <TemplateList port={port} shelf={shelf} onOpen={(id) => go('templates', id)} />;
  return (
    <Editor
      key={at}
      port={port}
      id={at}
      all={shelf.all}
      onOpen={(id) => go('templates', id)}
      onDrafted={mayPublish ? () => go('publishing') : null}
      onKept={shelf.look}
      onBack={back}
    />
  );
}
