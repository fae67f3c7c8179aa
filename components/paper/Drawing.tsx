import type { JSX } from 'preact';

/** A drawing that fills its panel, cut to the paper at its edges. It says nothing that the words do not. */
export function Drawing({ of: Drawn }: { of(): JSX.Element }) {
  return (
    <svg viewBox="0 0 105 148" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <Drawn />
    </svg>
  );
}
