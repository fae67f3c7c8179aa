import { i18n } from '#i18n';
import type { PartReport } from '../../../lib/protocol.ts';
import { TextButton } from '../../ui/Button.tsx';
import { partWords } from './missing.ts';
import './missing-note.css';

/** Under this the note asks to check who wrote what. */
const SURE = 0.75;

interface Props {
  /** 0…1; null where an adapter has read the page. */
  sure: number | null;
  guessed: readonly PartReport[];
  onTeach(): void;
}

/** Over a reading: that the page is no helpdesk we know, and what was guessed of it. */
export function StructureNote({ sure, guessed, onTeach }: Props) {
  if (sure === null) return null;
  const words = partWords(guessed);
  return (
    <p class="missing-note">
      {sure < SURE ? i18n.t('state.structure_unsure') : i18n.t('state.structure')}{' '}
      {words && i18n.t('state.structure_parts', [words])}{' '}
      <TextButton onClick={onTeach}>{i18n.t('teach.start')}</TextButton>
    </p>
  );
}
