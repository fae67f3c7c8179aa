import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ClashChoice, ImportMode, PackPreview, WantedImport } from '../../../lib/packs.ts';
import type { PacksPort } from '../../../lib/studio/packs.ts';
import { strangeSelector } from '../../sites/strange-selector.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { listed } from '../../ui/words.ts';
import { whenOf } from '../log/words.ts';
import { Changes } from './Changes.tsx';
import { Doubles } from './Doubles.tsx';
import { FaultyRules } from './FaultyRules.tsx';
import { countsOf, placeWords } from './words.ts';

interface Props {
  port: PacksPort;
  text: string;
  /** Another product's macros: they have no version. */
  macros: boolean;
  onTaken(words: string): void;
  onLeft(): void;
}

/** As much of a selector that is not understood is shown. */
const LONGEST = 60;

const MODES: readonly ImportMode[] = ['merge', 'replace'];
const SIDES: readonly ClashChoice[] = ['ours', 'theirs'];

function countOf({ changes }: PackPreview) {
  const count = (what: string) => changes.filter((change) => change.what === what).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed') };
}

/** What taking a pack would change. Nothing is changed until somebody says so. */
export function Preview({ port, text, macros, onTaken, onLeft }: Props) {
  const [mode, setMode] = useState<ImportMode>('merge');
  const [clashes, setClashes] = useState<WantedImport['clashes']>({});
  const [preview, setPreview] = useState<PackPreview | null>(null);
  const [trouble, setTrouble] = useState('');
  const failed = () => setTrouble(i18n.t('packs.failed'));
  const fault = (name: Parameters<typeof wordsOf>[0], place: string) => setTrouble(wordsOf(name, place));
  const strange = useMemo(() => strangeSelector(text), [text]);
  const look = () => {
    if (strange !== null) return fault('bad_selector', strange.slice(0, LONGEST));
    port.previewPack({ text, mode, clashes }).then((answer) => {
      if ('fault' in answer) return fault(answer.fault, answer.place);
      setPreview(answer.preview);
    }, failed);
  };
  useEffect(look, [port, text, mode, clashes, strange]);
  const take = () => {
    if (!preview) return;
    port.takePack({ text, mode, clashes }, preview.stamp).then((answer) => {
      if ('taken' in answer) return onTaken(i18n.t('packs.taken', [answer.taken.name, countsOf(answer.taken.counts)]));
      fault(answer.fault, answer.place);
      if (answer.fault === 'changed_meanwhile') look();
    }, failed);
  };
  return (
    <div class="packs-preview">
      {preview && (
        <>
          <p>
            <b>{preview.head.name}</b>
            {!macros && ` · ${i18n.t('packs.version', [String(preview.head.version)])}`}
          </p>
          {preview.head.until !== null && (
            <p class="studio-note">{i18n.t('packs.ends', [whenOf(preview.head.until)])}</p>
          )}
          {preview.head.note && <p class="studio-note">{preview.head.note}</p>}
          <Choice<ImportMode>
            legend={i18n.t('packs.how')}
            value={mode}
            options={MODES.map((value) => ({ value, words: i18n.t(`packs.mode.${value}`) }))}
            onChoose={setMode}
          />
          <p>
            {countsOf(countOf(preview))}
            {preview.unchanged > 0 && ` · ${i18n.t('packs.unchanged', preview.unchanged)}`}
          </p>
          {preview.left.length > 0 && (
            <p class="studio-note">
              {i18n.t('packs.left_out', [listed(preview.left.map((kind) => i18n.t(`packs.kind.${kind}`)))])}
            </p>
          )}
          {preview.clashes.map(({ shortcut, ours, theirs }) => (
            <Choice<ClashChoice>
              key={shortcut}
              legend={i18n.t('packs.clash', [shortcut])}
              value={clashes[shortcut] ?? 'ours'}
              options={SIDES.map((value) => ({ value, words: value === 'ours' ? ours.title : theirs.title }))}
              onChoose={(value) => setClashes({ ...clashes, [shortcut]: value })}
            />
          ))}
          <FaultyRules port={port} text={text} onFailed={failed} />
          <Doubles doubles={preview.doubles} />
          <Changes changes={preview.changes} />
        </>
      )}
      <p class={trouble ? 'said-wrong' : undefined} role="alert">
        {trouble}
      </p>
      <p class="packs-do">
        <Button disabled={!preview || preview.changes.length === 0} onClick={take}>
          {i18n.t('packs.take')}
        </Button>
        <Button look="quiet" onClick={onLeft}>
          {i18n.t('packs.leave')}
        </Button>
      </p>
    </div>
  );
}

type Answer = Awaited<ReturnType<PacksPort['takePack']>>;

/** Why nothing was taken, and where in the file. */
function wordsOf(fault: Extract<Answer, { fault: unknown }>['fault'], place: string): string {
  const where = place === '' ? '' : ` ${i18n.t('packs.place', [placeWords(place)])}`;
  return `${i18n.t('packs.refused')} ${i18n.t(`packs.fault.${fault}`)}${where}`;
}
