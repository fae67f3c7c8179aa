import type { HTMLAttributes } from 'preact';

type Props = Omit<HTMLAttributes<HTMLSpanElement>, 'onClick' | 'role' | 'tabIndex'> & { onPress(): void };

/** A button that breaks across lines like the words it is made of, which a `button` element cannot do. */
export function Press({ onPress, ...rest }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onPress();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not wrap with its sentence
    <span role="button" tabIndex={0} {...rest} onClick={onPress} onKeyDown={onKeyDown} />
  );
}
