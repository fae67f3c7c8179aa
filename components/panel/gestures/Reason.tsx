import '../../ui/mark.css';

const QUOTE = /“([^”]*)”/;

/** Why a gesture fits; the customer's words in it are marked, and keep their own direction of writing. */
export function Reason({ reason }: { reason: string }) {
  const [before, quote, after] = reason.split(QUOTE);
  if (quote === undefined) return <p class="gesture-why">{reason}</p>;
  return (
    <p class="gesture-why gesture-reason">
      {before}“
      <mark class="mark">
        <bdi>{quote}</bdi>
      </mark>
      ”{after}
    </p>
  );
}
