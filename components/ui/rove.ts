/**
 * Where an arrow key leads in a row or list of `count` items that share one tab stop; null when the key is not ours.
 * Left and up go back, right and down go on; both wrap.
 */
export function rove(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
