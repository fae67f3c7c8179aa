import type { Design } from './design.ts';

/** Hills in the evening, the nearer the darker, and a way that leads over them. The drawing is 148 high with its ground at the bottom. */
function Land() {
  return (
    <g>
      <path d="M0 78C16 68 32 74 48 70S84 60 105 70V148H0Z" fill="#f0c9a8" />
      <path d="M0 90C20 78 40 92 62 84S94 80 105 86V148H0Z" fill="#e2a27c" />
      <path d="M0 104C24 94 46 106 70 98S98 96 105 100V148H0Z" fill="#c97a58" />
      <path d="M0 122C26 108 54 122 105 110V148H0Z" fill="#a4573f" />
      <path
        d="M38 148C46 138 70 136 66 127C63 120 44 121 47 113.600C49.500 108 62 108 60.500 102.400C59.500 98.500 53 98 55 93.400C56.200 90.600 60 89.600 60 86.600L61.400 86.500C61.800 90 58 91 57.600 94C57.200 97.400 64 98 64.600 102.600C65.400 108.800 53 109.400 52.400 114.200C51.800 119.400 75 118 76 127C77 136 60 140 58 148Z"
        fill="#fbead7"
      />
      <path d="M0 140C30 130 34 140 44 148H0Z" fill="#7c3f2f" />
      <path d="M105 132C88 130 78 140 70 148H105Z" fill="#7c3f2f" />
    </g>
  );
}

export const hills: Design = {
  id: 'hills',
  Front: () => (
    <>
      <rect width="105" height="148" fill="#fdf3e6" />
      <circle cx="70" cy="62" r="15" fill="#f2b04f" />
      <circle cx="70" cy="62" r="20" fill="#f2b04f" opacity=".18" />
      <path
        d="M20 28Q23 25 26 28Q29 25 32 28M33 36Q35.400 33.600 37.800 36Q40.200 33.600 42.600 36"
        fill="none"
        stroke="#7c3f2f"
        stroke-width=".8"
        stroke-linecap="round"
      />
      <Land />
    </>
  ),
  Beside: () => (
    <g transform="translate(0 86) scale(1 .42)">
      <ellipse cx="72" cy="62" rx="11" ry="26" fill="#f2b04f" />
      <Land />
    </g>
  ),
};
