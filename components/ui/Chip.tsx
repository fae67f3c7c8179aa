import type { ButtonHTMLAttributes } from 'preact';
import './chip.css';
import type { Tone } from './tone.ts';

type Props = Omit<ButtonHTMLAttributes, 'class'> & { tone: Tone };

/** A fact in a word or three, which opens its reason. */
export function Chip({ tone, ...rest }: Props) {
  return <button type="button" {...rest} class={`chip chip-${tone}`} />;
}
