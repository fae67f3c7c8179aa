import { i18n } from '#i18n';
import type { PortSources } from '../../lib/studio/ports.ts';
import { useLater } from '../panel/useLater.ts';
import { Button } from '../ui/Button.tsx';
import type { Place, Section } from './sections.ts';

interface Props {
  section: Section;
  ports: PortSources;
  place: Place;
  onReload(): void;
}

/** The open section, once its code is there; or that it could not be loaded. */
export function Shown({ section, ports, place, onReload }: Props) {
  // In an object of its own: a component is a function, and a state's setter would call it.
  const { part, lost } = useLater(() => section.load(ports).then((Drawn) => ({ Drawn })));
  if (lost) {
    return (
      <div class="studio-lost" role="alert">
        <p>{i18n.t('studio.lost')}</p>
        <Button look="outline" onClick={onReload}>
          {i18n.t('studio.retry')}
        </Button>
      </div>
    );
  }
  if (!part) return <p class="studio-note">{i18n.t('studio.loading')}</p>;
  return <part.Drawn {...place} />;
}
