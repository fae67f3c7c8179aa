import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { strangeSelector } from './strange-selector.ts';
import type { TaughtPort } from './taught-port.ts';

/** As much of a selector that is not understood is shown. */
const LONGEST = 60;

interface Props {
  port: TaughtPort;
  onImported(): void;
}

/** Takes an adapter from a file that somebody has shared; says why where it is refused. */
export function ImportTaught({ port, onImported }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ words: string; good: boolean } | null>(null);

  const take = async (file: File): Promise<void> => {
    const text = await file.text();
    const strange = strangeSelector(text);
    const done =
      strange === null
        ? await port.importTaught(text)
        : { fault: 'bad_selector' as const, place: strange.slice(0, LONGEST) };
    if ('fault' in done) {
      const why = i18n.t(`taught.refused_${done.fault}`);
      const place = done.place === '' ? '' : ` ${i18n.t('taught.place', [done.place])}`;
      return setSaid({ words: `${i18n.t('taught.refused', [file.name])} ${why}${place}`, good: false });
    }
    const what = 'product' in done ? done.product : new URL(done.pattern.slice(0, -2)).hostname;
    setSaid({ words: i18n.t('taught.imported', [what]), good: true });
    onImported();
  };
  return (
    <div class="taught-import">
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={i18n.t('taught.file')}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file).catch(() => setSaid({ words: i18n.t('sites.failed'), good: false }));
          // The same file may be chosen again, after it was mended.
          currentTarget.value = '';
        }}
      />
      <Button look="outline" onClick={() => input.current?.click()}>
        {i18n.t('taught.import')}
      </Button>
      <p role="status" class={said ? (said.good ? 'said-good' : 'said-wrong') : undefined}>
        {said?.words ?? i18n.t('taught.import_note')}
      </p>
    </div>
  );
}
