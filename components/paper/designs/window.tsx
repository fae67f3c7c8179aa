import type { Design } from './design.ts';

const STARS = [
  [12, 14, 0.5],
  [24, 31, 0.35],
  [33, 11, 0.4],
  [47, 22, 0.3],
  [58, 9, 0.5],
  [66, 33, 0.35],
  [92, 44, 0.4],
  [15, 52, 0.35],
  [41, 46, 0.4],
  [73, 58, 0.3],
  [98, 16, 0.35],
  [7, 74, 0.3],
  [54, 64, 0.3],
] as const;

/** The sky grows lighter towards the ground, in steps too small to see one by one. */
const DUSK = Array.from({ length: 24 }, (_, at) => {
  const part = at / 23;
  const mixed = [0x24, 0x38, 0x5a].map((from, index) =>
    Math.round(from + part * (([0x4a, 0x62, 0x86][index] ?? from) - from)),
  );
  return [40 + at * 2.6, `rgb(${mixed.join(' ')})`] as const;
});

/** A small house at night with one lit window, its ground at 0,0. */
function House() {
  return (
    <g>
      <path d="M-13 0V-13L0-23L13-13V0Z" fill="#101a2c" />
      <path d="M-15.4-11.6L0-24L15.4-11.6" fill="none" stroke="#0a1220" stroke-width="2" stroke-linecap="round" />
      <path d="M6-20V-26H9.4V-16.4" fill="#0a1220" />
      <path d="M-6 0L-30 9H14L6 0Z" fill="#f2c464" opacity=".3" />
      <rect x="-6.5" y="-12" width="8" height="8.6" rx=".5" fill="#ffd98a" />
      <path d="M-2.5-12V-3.4M-6.5-7.8H1.5" stroke="#a8741f" stroke-width=".6" />
      <rect x="4.6" y="-8.4" width="4.6" height="8.4" rx=".4" fill="#0a1220" />
    </g>
  );
}

export const lit: Design = {
  id: 'window',
  Front: () => (
    <>
      <rect width="105" height="148" fill="#24385a" />
      {DUSK.map(([y, tone]) => (
        <rect key={y} y={y} width="105" height={148 - y} fill={tone} />
      ))}
      {STARS.map(([x, y, r]) => (
        <circle key={x} cx={x} cy={y} r={r} fill="#f4ead2" />
      ))}
      <circle cx="82" cy="22" r="8" fill="#f4ead2" />
      <circle cx="85.4" cy="19.8" r="7.2" fill="#24385a" />
      <path d="M0 112C22 98 44 104 62 108S96 100 105 94V148H0Z" fill="#1c2f4d" />
      <path d="M0 124C26 112 58 122 105 112V148H0Z" fill="#15243d" />
      <g transform="translate(46 119)">
        <House />
      </g>
      <path
        d="M54 91C50 84 58 80 54 73"
        fill="none"
        stroke="#8fa0bb"
        stroke-width="1"
        stroke-linecap="round"
        opacity=".6"
      />
      <path d="M0 136C30 126 70 138 105 128V148H0Z" fill="#0e192c" />
    </>
  ),
  Beside: () => (
    <>
      <path d="M0 116C20 104 40 112 62 110S96 106 105 100V148H0Z" fill="#2d4569" />
      <path d="M0 126C26 116 58 124 105 116V148H0Z" fill="#1c2f4d" />
      <g transform="translate(27 126) scale(.78)">
        <House />
      </g>
      <path d="M0 138C30 129 70 139 105 131V148H0Z" fill="#101a2c" />
    </>
  ),
};
