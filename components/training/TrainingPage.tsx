import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLater } from '../panel/useLater.ts';
import { Logo } from '../ui/Logo.tsx';
import '../ui/page.css';
import type { TrainingPort } from './port.ts';
import { SECTIONS, type Section } from './sections.ts';
import './training.css';
import { useKeptFocus } from '../ui/useKeptFocus.ts';
import { useHash } from './useHash.ts';

interface Props {
  port: TrainingPort;
}

const isSection = (name: string): name is Section => Object.hasOwn(SECTIONS, name);

/** Where empathy is practised and shown: one section at a time, each loaded when it is first asked for. */
export function TrainingPage({ port }: Props) {
  const hash = useHash().split('/')[0] ?? '';
  const section = isSection(hash) ? hash : 'practise';
  /** A section fills the whole window, as a demonstration does. */
  const [full, setFull] = useState(false);
  // A way from one section into another is gone with it.
  const place = useKeptFocus<HTMLElement>(section);
  useEffect(() => {
    document.title = `${i18n.t('training.title')} – ${i18n.t('panel.name')}`;
  }, []);
  return (
    <div class={full ? 'training-full' : 'page training'}>
      {!full && (
        <header class="training-top">
          <Logo size={34} />
          <div>
            <h1>{i18n.t('training.title')}</h1>
            <p>{i18n.t('training.lead')}</p>
          </div>
          <nav aria-label={i18n.t('training.sections')}>
            {(Object.keys(SECTIONS) as Section[]).map((name) => (
              <a key={name} href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                {i18n.t(`training.section.${name}`)}
              </a>
            ))}
          </nav>
        </header>
      )}
      <main ref={place} tabIndex={-1}>
        <Place key={section} section={section} port={port} onFull={setFull} />
      </main>
    </div>
  );
}

interface PlaceProps {
  section: Section;
  port: TrainingPort;
  onFull(full: boolean): void;
}

function Place({ section, port, onFull }: PlaceProps) {
  const { part: Part, lost } = useLater(SECTIONS[section]);
  if (lost) return <p role="alert">{i18n.t('state.part_lost_note')}</p>;
  return Part ? <Part.Shown port={port} onFull={onFull} /> : null;
}
