import './logo.css';

/** The brand: a marker stroke behind an "a". Decoration: the words beside it carry the name. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect class="logo-tile" width="128" height="128" rx="36" />
      <path
        class="logo-mark"
        d="M21 76.5 105 71q4-.3 4.2 3.7l.9 17.3q.2 4-3.8 4.3L23 101.5q-4 .3-4.3-3.7l-.9-17.3q-.2-3.7 3.2-4Z"
      />
      <path
        class="logo-a"
        d="M64 28c-17.5 0-28.5 11.8-28.5 29S46.5 86 61.5 86c8.5 0 14.3-3.6 17.5-9v7.5h14V29.5H79V37c-3.3-5.6-8-9-15-9Zm.8 13.2c8.9 0 14.5 6.4 14.5 15.8s-5.6 15.8-14.5 15.8S50.3 66.4 50.3 57s5.6-15.8 14.5-15.8Z"
      />
    </svg>
  );
}
