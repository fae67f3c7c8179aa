/**
 * Shows answers in the order in which they were asked for: one that comes after a later question was answered is old, and is
 * dropped. What fails is thrown to whoever asked.
 */
export function inOrder(): <Answer>(asked: Promise<Answer>, show: (answer: Answer) => void) => Promise<void> {
  let last = 0;
  let shown = 0;
  return async (asked, show) => {
    last += 1;
    const turn = last;
    const answer = await asked;
    if (turn < shown) return;
    shown = turn;
    show(answer);
  };
}
