import type { Design } from './design.ts';

/** A bowl that was broken and mended with gold, 80 wide and 44 high, from its left rim at 0,0. */
function Bowl() {
  return (
    <g>
      <ellipse cx="40" cy="46" rx="31" ry="2.2" fill="#1d2430" opacity=".1" />
      <path d="M28 40H52L50.4 45.4H29.6Z" fill="#1f4c4e" />
      <path d="M0 0C1 23 17 41.5 40 41.5C63 41.5 79 23 80 0Z" fill="#2b6a6c" />
      <path d="M52 0C58 16 52 32 40 41.5C63 41.5 79 23 80 0Z" fill="#225658" />
      <path
        d="M4 8C8 22 18 33 30 38"
        fill="none"
        stroke="#6fa9a6"
        stroke-width="1"
        stroke-linecap="round"
        opacity=".7"
      />
      <ellipse cx="40" cy="0" rx="40" ry="6.4" fill="#174042" />
      <ellipse cx="40" cy="1.4" rx="37" ry="4.6" fill="#133739" />
      <ellipse cx="40" cy="0" rx="40" ry="6.4" fill="none" stroke="#3d8583" stroke-width=".9" />
      <g fill="none" stroke="#d9a63a" stroke-linecap="round" stroke-linejoin="round">
        <path d="M21 5.4L25 13L21.6 19L28.6 27L27 33.4L33 41" stroke-width="1.5" />
        <path d="M25 13L36 16.2L43.4 13.4L52 19.6L62 17.4L73.4 21.6" stroke-width="1.2" />
        <path d="M52 19.6L49.4 28L55.4 37.4" stroke-width="1.1" />
        <path d="M28.6 27L39 30.4L49.4 28" stroke-width=".9" />
        <path d="M62 17.4L66 5" stroke-width="1" />
        <path d="M21.6 19L8.8 21.4" stroke-width=".9" />
        <path d="M21 5.4L18.6-1.4L22.6-5.6" stroke-width=".9" opacity=".8" />
      </g>
      <g fill="#f3cf7a">
        <circle cx="25" cy="13" r="1.1" />
        <circle cx="52" cy="19.6" r="1.2" />
        <circle cx="28.6" cy="27" r="1" />
        <circle cx="62" cy="17.4" r=".9" />
      </g>
    </g>
  );
}

export const bowl: Design = {
  id: 'bowl',
  Front: () => (
    <>
      <rect width="105" height="148" fill="#f7f1e6" />
      <circle cx="52.5" cy="58" r="37" fill="#efe3cc" />
      <g transform="translate(12.5 56)">
        <Bowl />
      </g>
    </>
  ),
  Beside: () => (
    <>
      <path d="M8 139H97" stroke="#d9cdb6" stroke-width=".4" />
      <g transform="translate(52 117) scale(.47)">
        <Bowl />
      </g>
    </>
  ),
};
