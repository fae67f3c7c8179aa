/** Runs steps one after the other, each after the one before has ended, well or badly. */
export function inTurn(): <Result>(step: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step);
    last = next.catch(() => undefined); // whoever asked for the step hears of its failure
    return next;
  };
}
