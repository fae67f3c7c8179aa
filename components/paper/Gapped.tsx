const GAP = /(\[[^\][\n]{1,60}\])/;

/** How many gaps are still open in a text. */
export const gapsIn = (text: string): number => text.split(GAP).filter((part) => GAP.test(part)).length;

/** A text with its gaps marked; on paper they are lines to write on, with what belongs there in small. */
export function Gapped({ text }: { text: string }) {
  return (
    <>
      {text.split(GAP).map((part, at) =>
        GAP.test(part) ? (
          <span key={at} class="text-gap">
            {part.slice(1, -1)}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
