import { useRef } from 'preact/hooks';
import type { TemplateLine, TemplateUse } from '../../../lib/templates.ts';
import { Row } from './Row.tsx';
import './rows.css';
import { useWindowed } from './useWindowed.ts';

interface Props {
  found: readonly TemplateLine[];
  uses: Readonly<Record<string, TemplateUse>>;
  chosen: ReadonlySet<string>;
  onChoose(id: string, on: boolean): void;
  onOpen(id: string): void;
  label: string;
}

/** Height of a row in rem, as in the style sheet. */
const ROW = 3.75;

const rowHeight = () => ROW * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Thousands of templates, of which only those near what is seen are drawn. Arrow keys go from one to the next. */
export function Rows({ found, uses, chosen, onChoose, onOpen, label }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const row = rowHeight() || ROW * 16;
  const { from, to } = useWindowed(box, found.length, row);
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const now = (event.target as Element).closest('li');
    const next = event.key === 'ArrowDown' ? now?.nextElementSibling : now?.previousElementSibling;
    const link = next?.querySelector<HTMLElement>('a');
    if (!link) return;
    event.preventDefault();
    link.focus();
  };
  return (
    <div ref={box} class="template-rows" hidden={found.length === 0}>
      <ul aria-label={label} style={{ height: `${found.length * row}px` }} onKeyDown={onKeyDown}>
        {found.slice(from, to).map((template, index) => (
          <Row
            key={template.id}
            template={template}
            times={uses[template.id]?.times ?? 0}
            place={from + index}
            of={found.length}
            top={(from + index) * row}
            chosen={chosen.has(template.id)}
            onChoose={onChoose}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  );
}
