import type { ButtonHTMLAttributes } from 'preact';
import './button.css';
import { Icon, type IconName } from './Icon.tsx';

type Common = Omit<ButtonHTMLAttributes, 'class' | 'size' | 'icon'>;

/** `main` is the one thing to do here; `quiet` is everything beside it; `outline` stands alone on paper. */
export function Button({ look = 'main', ...rest }: Common & { look?: 'main' | 'quiet' | 'outline' }) {
  return <button type="button" {...rest} class={`button button-${look}`} />;
}

/** A square button with an icon and a spoken name. */
export function IconButton({ icon, label, ...rest }: Common & { icon: IconName; label: string }) {
  return (
    <button type="button" {...rest} class="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}

/** A button that reads like a link inside a sentence. */
export function TextButton(props: Common) {
  return <button type="button" {...props} class="text-button" />;
}
