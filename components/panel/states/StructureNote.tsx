import { i18n } from '#i18n';
import type { PanelView } from '../../../lib/panel/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import { partWords } from './missing.ts';
import './missing-note.css';

/** Under this the note asks to check who wrote what. */
const SURE = 0.75;

interface Props {
  view: Pick<PanelView, 'structure' | 'strange' | 'helpdesk' | 'guessed'>;
  onTeach(): void;
}

/** Over a reading: why the page was read by its structure, and what was guessed of it. */
export function StructureNote({ view: { structure: sure, strange, helpdesk, guessed }, onTeach }: Props) {
  if (sure === null) return null;
  const words = partWords(guessed);
  return (
    <p class="missing-note">
      {i18n.t(`state.structure.${strange}`, [helpdesk ?? ''])} {sure < SURE && i18n.t('state.structure_unsure')}{' '}
      {words && i18n.t('state.structure_parts', [words])}{' '}
      <TextButton onClick={onTeach}>{i18n.t('teach.start')}</TextButton>
    </p>
  );
}
