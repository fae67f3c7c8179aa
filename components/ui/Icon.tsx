const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  to_left: 'M2.5 3v10M13.5 8H6M9 5 6 8l3 3',
  to_right: 'M13.5 3v10M2.5 8H10M7 5l3 3-3 3',
  person: 'M8 7.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM3 13.7c.4-2.7 2.4-4.2 5-4.2s4.6 1.5 5 4.2',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  beside: 'M2 3.5h12v9H2zM9.5 3.5v9',
  check: 'M3.5 8.5l3 3 6-7',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.3h-2.3',
  lock: 'M4 7.5h8v6H4zM5.7 7.5V5.3a2.3 2.3 0 0 1 4.6 0v2.2',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  pencil: 'M3 13l.7-3L10.6 3.1a1.4 1.4 0 0 1 2 0l.3.3a1.4 1.4 0 0 1 0 2L6 12.3 3 13ZM9.4 4.3l2.3 2.3',
  plug: 'M6 2v3.5M10 2v3.5M4 5.5h8V8a4 4 0 0 1-8 0zM8 12v2.5',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z',
} as const;
export type IconName = keyof typeof PATHS;

/** A line icon, 16 px. Decoration: whatever holds it has the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
