import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EXPORTED, type Exported, type Release } from '../../../lib/packs.ts';
import type { PacksPort } from '../../../lib/studio/packs.ts';
import type { UnusableTemplate } from '../../../lib/templates.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import { ReleaseFields } from './ReleaseFields.tsx';

/** As docs/packs.md has it. */
const SIGN = 'npm run -s sign -- team.json --key team-key.json';

const fileName = (name: string): string =>
  `${
    name
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, '-')
      .replace(/^-|-$/g, '') || 'attune'
  }.json`;

/** All that a lead has made, as one file to hand over or to put at an address. */
export function ExportCard({ port }: { port: PacksPort }) {
  const id = useOwnId();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [release, setRelease] = useState<Release>({ from: null, until: null, trial: null });
  const [whose, setWhose] = useState<Exported>('both');
  const [inTeam, setInTeam] = useState(false);
  const [unusable, setUnusable] = useState<readonly UnusableTemplate[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    // Whoever cannot be asked gets all that is here.
    port.hasTeam().then(setInTeam, () => undefined);
  }, [port]);
  const save = () => {
    if (name.trim() === '') return setSaid(i18n.t('packs.no_name'));
    if (release.from !== null && release.until !== null && release.until <= release.from)
      return setSaid(i18n.t('packs.release_early'));
    port.exportPack(name, note, whose, release).then(
      (made) => {
        port.save(fileName(name), made.text);
        setUnusable(made.unusable);
        setSaid(inTeam ? i18n.t(`packs.exported_${whose}`) : i18n.t('packs.exported'));
      },
      () => setSaid(i18n.t('packs.failed')),
    );
  };
  return (
    <Card title={i18n.t('packs.export')}>
      <p class="studio-note">{i18n.t('packs.export_note')}</p>
      <p class="studio-note">{i18n.t('packs.export_sign', [SIGN])}</p>
      <form
        class="packs-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label for={`${id}-name`}>{i18n.t('packs.name')}</label>
        <input id={`${id}-name`} value={name} maxLength={120} onInput={(event) => setName(event.currentTarget.value)} />
        <label for={`${id}-note`}>{i18n.t('packs.note')}</label>
        <input id={`${id}-note`} value={note} maxLength={300} onInput={(event) => setNote(event.currentTarget.value)} />
        {inTeam && (
          <Choice<Exported>
            legend={i18n.t('packs.whose')}
            value={whose}
            options={EXPORTED.map((value) => ({ value, words: i18n.t(`packs.whose_${value}`) }))}
            onChoose={setWhose}
          />
        )}
        <ReleaseFields release={release} onRelease={setRelease} />
        <Button type="submit" look="outline">
          {i18n.t('packs.save')}
        </Button>
      </form>
      <p class="studio-said" role="status">
        {said}
      </p>
      {unusable.length > 0 && (
        <>
          <p class="studio-note">{i18n.t('packs.not_exported', unusable.length)}</p>
          <ul class="packs-list">
            {unusable.map(({ id: each, title, why }) => (
              <li key={each}>
                <b>{title}</b> {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
