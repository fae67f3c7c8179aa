import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardMaking } from '../../lib/making.ts';
import { Button, TextButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { CardSheet } from './CardSheet.tsx';
import { DesignChoice } from './DesignChoice.tsx';
import { DESIGN_IDS, type DesignId } from './designs/design.ts';
import { Field } from './Field.tsx';
import { HANDS, type Hand, SIZES, type Size } from './sizes.ts';

interface Props {
  making: CardMaking;
  onPrint(): void;
}

/** A card for the post: words, drawing, paper, and how it will look. What is typed here is nowhere else. */
export function CardMaker({ making, onPrint }: Props) {
  const [greeting, setGreeting] = useState(making.name.trim() === '' ? '' : i18n.t('paper.dear', [making.name.trim()]));
  const [cover, setCover] = useState(making.cover);
  const [at, setAt] = useState(0);
  const [lines, setLines] = useState(making.lines[0] ?? '');
  const [signed, setSigned] = useState(making.signed);
  const [design, setDesign] = useState<DesignId>(DESIGN_IDS[0]);
  const [size, setSize] = useState<Size>('a6');
  const [hand, setHand] = useState<Hand>('pen');
  const [over, setOver] = useState(false);
  const others = () => {
    const next = (at + 1) % making.lines.length;
    setAt(next);
    setLines(making.lines[next] ?? '');
  };
  return (
    <main class="paper-desk">
      <form
        class="paper-form"
        onSubmit={(event) => {
          event.preventDefault();
          onPrint();
        }}
      >
        <Field label={i18n.t('paper.greeting')} value={greeting} onType={setGreeting} />
        <Field label={i18n.t('paper.lines')} value={lines} rows={7} onType={setLines} />
        <p class="paper-theirs">
          {making.lines.length > 1 && <TextButton onClick={others}>{i18n.t('paper.other_lines')}</TextButton>}
          {making.theirs.map((words) => (
            <TextButton
              key={words}
              title={i18n.t('paper.add_theirs')}
              onClick={() => setLines(`${lines.trimEnd()} ${words}`)}
            >
              + {words}
            </TextButton>
          ))}
        </p>
        <Field label={i18n.t('paper.signed')} value={signed} onType={setSigned} />
        {size === 'a5_folded' && <Field label={i18n.t('paper.cover')} value={cover} onType={setCover} />}
        <DesignChoice design={design} onChoose={setDesign} />
        <Choice
          legend={i18n.t('paper.size')}
          options={SIZES.map((value) => ({ value, words: i18n.t(`paper.sizes.${value}`) }))}
          value={size}
          onChoose={(chosen: Size) => setSize(chosen)}
        />
        <Choice
          legend={i18n.t('paper.hand')}
          options={HANDS.map((value) => ({ value, words: i18n.t(`paper.hands.${value}`) }))}
          value={hand}
          onChoose={(chosen: Hand) => setHand(chosen)}
        />
        <p class="paper-note">{i18n.t(`paper.how.${hand}`)}</p>
        {size === 'a5_folded' && <p class="paper-note">{i18n.t('paper.how.folded')}</p>}
        <p class="paper-over" role="status">
          {over && i18n.t('paper.over')}
        </p>
        <Button type="submit">{i18n.t('paper.print')}</Button>
      </form>
      <section class="paper-preview" aria-label={i18n.t('paper.preview')}>
        <CardSheet
          words={{ greeting, cover, lines, signed }}
          design={design}
          size={size}
          hand={hand}
          onOver={setOver}
        />
      </section>
    </main>
  );
}
