import type { Design } from './design.ts';

const THREAD = { fill: 'none', stroke: '#b5482f', 'stroke-width': 1, 'stroke-linecap': 'round' } as const;

/** A needle, its point at 0,0, lying to the upper right. */
function Needle() {
  return (
    <g transform="rotate(-38)">
      <path d="M0 0L26-1.100C28.400-1.200 28.400 1.200 26 1.100Z" fill="#5b6676" />
      <path d="M22.400 0H26" stroke="#fff" stroke-width=".7" stroke-linecap="round" />
    </g>
  );
}

export const stitch: Design = {
  id: 'stitch',
  Front: () => (
    <>
      <rect width="105" height="148" fill="#eef2ef" />
      <rect x="7" y="7" width="91" height="134" rx="5" {...THREAD} stroke-dasharray="4 2.600" stroke="#2b6a6c" />
      <path
        d="M7 78C20 66 30 64 36 72C42 80 30 90 25 82C20 73 40 52 52.500 64C60 71 58 84 66 84C72 84 75 78 74.600 71"
        {...THREAD}
        stroke-width="1.400"
      />
      <g transform="translate(62 81)">
        <Needle />
      </g>
      <path d="M74.600 71C74.400 67 76 64 80.400 66.200" {...THREAD} stroke-width="1.400" />
    </>
  ),
  Beside: () => (
    <>
      <rect x="6" y="6" width="93" height="136" rx="5" {...THREAD} stroke-dasharray="4 2.600" pathLength="448" />
      <rect x="59" y="136" width="37" height="12" fill="#fff" />
      <path d="M58 142C64 142 63 131 68.500 131C74.500 131 71 141.500 77 141.500" {...THREAD} />
      <g transform="translate(70 144.600) scale(.8)">
        <Needle />
      </g>
      <path d="M77 141.500C83 141.500 82 132.500 86 132.400" {...THREAD} />
    </>
  ),
};
