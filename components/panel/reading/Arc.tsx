import type { ArcPoint } from '../../../lib/conversation.ts';
import './arc.css';
import { arcShape } from './arc.ts';

const WIDTH = 88;
const HEIGHT = 24;
const PAD = 4;

/** How the feeling went over the customer's messages; the dot is now. */
export function Arc({ arc }: { arc: readonly ArcPoint[] }) {
  const shape = arcShape(arc);
  if (!shape) return null;
  const down = (y: number) => PAD + y * (HEIGHT - 2 * PAD);
  const points = shape.points.map(({ x, y }) => ({
    x: PAD + x * (WIDTH - 2 * PAD),
    y: down(y),
  }));
  const last = points.at(-1);
  return (
    <svg class={`arc arc-${shape.tone}`} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
      <title>{shape.label}</title>
      <path class="arc-calm" d={`M${PAD} ${down(shape.calm)}H${WIDTH - PAD}`} />
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.slice(0, -1).map(({ x, y }) => (
        <circle key={x} class="arc-then" cx={x} cy={y} r="1.8" />
      ))}
      {last && <circle class="arc-now" cx={last.x} cy={last.y} r="3.6" />}
    </svg>
  );
}
