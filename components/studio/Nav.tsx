import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SectionId } from '../../lib/studio/ports.ts';
import { useOwnId } from '../ui/useOwnId.ts';
import './nav.css';
import { type Group, SECTIONS, type Section } from './sections.ts';

const GROUPS = [...new Set(SECTIONS.map(({ group }) => group))];

/** The sections by group. In a narrow window they fold behind a button that names the open one. */
export function Nav({ now }: { now: SectionId }) {
  const id = useOwnId();
  const [open, setOpen] = useState(false);
  return (
    <nav class="studio-nav" aria-label={i18n.t('studio.sections')} data-open={open}>
      <button
        type="button"
        class="studio-nav-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {i18n.t(`studio.section.${now}`)}
      </button>
      <div id={id} class="studio-nav-groups">
        {GROUPS.map((group) => (
          <Part key={group} group={group} now={now} onGone={() => setOpen(false)} />
        ))}
      </div>
    </nav>
  );
}

function Part({ group, now, onGone }: { group: Group; now: SectionId; onGone(): void }) {
  const id = useOwnId();
  return (
    <>
      <p id={id}>{i18n.t(`studio.group.${group}`)}</p>
      <ul aria-labelledby={id}>
        {SECTIONS.filter((one: Section) => one.group === group).map((one) => (
          <li key={one.id}>
            <a href={`#${one.id}`} aria-current={one.id === now ? 'page' : undefined} onClick={onGone}>
              {i18n.t(`studio.section.${one.id}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
