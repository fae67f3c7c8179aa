import type { Design } from './design.ts';

type Leaf = readonly [x: number, y: number, turn: number, size: number, tone: number];

const TONES = ['#3f6f5a', '#5f8f73', '#8fb39a', '#2f574a'];

/** A long leaf with its rib, from its stalk at 0,0. */
function Leaves({ leaves }: { leaves: readonly Leaf[] }) {
  return (
    <g>
      {leaves.map(([x, y, turn, size, tone]) => (
        <g key={`${x} ${y} ${turn}`} transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
          <path d="M0 0C2.6-3.6 8.4-4.4 13 0C8.6 3.4 3 3.4 0 0Z" fill={TONES[tone]} />
          <path d="M.6 0C4-.5 8-.5 11.4-.1" fill="none" stroke="#fff" stroke-opacity=".45" stroke-width=".3" />
        </g>
      ))}
    </g>
  );
}

const STEM = { fill: 'none', stroke: '#2f574a', 'stroke-width': 0.7, 'stroke-linecap': 'round' } as const;

const HANGING: readonly Leaf[] = [
  [98, 3, 150, 1.1, 1],
  [95, 9, 20, 0.9, 0],
  [92, 14, 158, 1.25, 0],
  [90, 22, 34, 1, 2],
  [88, 27, 170, 1.2, 1],
  [87.4, 35, 42, 1.05, 3],
  [87, 41, 176, 1, 2],
  [87.4, 48, 52, 0.95, 1],
  [88.2, 53, 168, 0.8, 0],
  [89.4, 58, 66, 0.8, 2],
  [90.6, 62, 104, 0.75, 1],
];

const RISING: readonly Leaf[] = [
  [8, 147, -60, 1, 0],
  [12, 142, 6, 1.1, 1],
  [14, 138, -98, 0.95, 2],
  [18.5, 132, -12, 1, 3],
  [20, 128.5, -112, 0.8, 1],
  [24, 123, -28, 0.85, 0],
  [25.6, 119.4, -70, 0.7, 2],
];

const BERRIES = [
  [90, 27],
  [87.6, 30],
  [101, 41],
  [17, 122],
  [14.4, 124.6],
] as const;

function Sprigs() {
  return (
    <>
      <g transform="translate(7 -3)">
        <path d="M100-2C92 14 85 34 88 50C89 56 90 60 90.6 62" {...STEM} />
        <Leaves leaves={HANGING} />
      </g>
      <path d="M4 152C12 142 20 132 25.6 119.4" {...STEM} />
      <Leaves leaves={RISING} />
      {BERRIES.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.2" fill="#b5482f" />
      ))}
    </>
  );
}

const RING = 18;

/** A wreath, turned leaf by leaf. */
function Wreath() {
  const around: Leaf[] = Array.from({ length: RING * 2 }, (_, at) => {
    const turn = (at * 180) / RING;
    const angle = (turn * Math.PI) / 180;
    const inside = at % 2 === 0;
    const x = 52.5 + 33 * Math.cos(angle);
    const y = 68 + 33 * Math.sin(angle);
    return [x, y, turn + (inside ? 128 : 52), 0.82 + 0.2 * ((at * 7) % 3), (at * 5 + (inside ? 1 : 0)) % 4] as const;
  });
  return (
    <>
      <circle cx="52.5" cy="68" r="33" {...STEM} />
      <Leaves leaves={around} />
      {[20, 95, 160, 238, 310].map((turn) => (
        <circle
          key={turn}
          cx={52.5 + 36.5 * Math.cos((turn * Math.PI) / 180)}
          cy={68 + 36.5 * Math.sin((turn * Math.PI) / 180)}
          r="1.5"
          fill="#b5482f"
        />
      ))}
    </>
  );
}

export const sprig: Design = {
  id: 'sprig',
  Front: () => <Wreath />,
  Beside: () => <Sprigs />,
};
