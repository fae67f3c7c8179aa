import type { Design } from './design.ts';

/** A boat folded from a sheet of paper, 60 wide, on the water at 0,0. */
function Boat() {
  return (
    <g stroke-linejoin="round">
      <path d="M18-10L30-31L30-2Z" fill="#fbe7c6" stroke="#c9963f" stroke-width=".5" />
      <path d="M42-10L30-31L30-2Z" fill="#f3d29c" stroke="#c9963f" stroke-width=".5" />
      <path d="M0-14L16 2H30V-4Z" fill="#fdf3e0" stroke="#c9963f" stroke-width=".5" />
      <path d="M60-14L44 2H30V-4Z" fill="#f6dcae" stroke="#c9963f" stroke-width=".5" />
      <path d="M0-14L30-4L60-14" fill="none" stroke="#c9963f" stroke-width=".5" />
    </g>
  );
}

const line = (y: number, from: number, to: number, lift = 1.4) => {
  const width = (to - from) / 6;
  return `M${from} ${y}${Array.from({ length: 6 }, (_, at) => `q${width / 2} ${at % 2 ? lift : -lift} ${width} 0`).join('')}`;
};

const WATER = { fill: 'none', stroke: '#3d8583', 'stroke-linecap': 'round' } as const;

export const boat: Design = {
  id: 'boat',
  Front: () => (
    <>
      <rect width="105" height="148" fill="#e4f0ef" />
      <path d="M0 92q13-5 26 0t26 0t26 0t27 0V148H0Z" fill="#b9d9d7" />
      <g transform="translate(20 92) rotate(-3)">
        <Boat />
      </g>
      <path d="M0 97q13 5 26 0t26 0t26 0t27 0V148H0Z" fill="#7fb8b4" />
      <path d="M0 112q13-4 26 0t26 0t26 0t27 0V148H0Z" fill="#4c9390" />
      <path d="M0 128q13 4 26 0t26 0t26 0t27 0V148H0Z" fill="#2b6a6c" />
    </>
  ),
  Beside: () => (
    <>
      <g transform="translate(12 23) scale(.42) rotate(-4)">
        <Boat />
      </g>
      <path d={line(24.6, 8, 97)} {...WATER} stroke-width=".8" />
      <path d={line(27.6, 18, 60, 1)} {...WATER} stroke-width=".5" opacity=".6" />
      <path d={line(138, 8, 97)} {...WATER} stroke-width=".8" />
    </>
  ),
};
