/** A letter with one line under the marker. Decoration. */
export function StateArt() {
  return (
    <svg class="state-art" width="72" height="48" viewBox="0 0 72 48" aria-hidden="true" focusable="false">
      <rect class="state-art-sheet" x="8.5" y="4.5" width="55" height="39" rx="7" />
      <path class="state-art-line" d="M18 15h28M18 33h20" />
      <rect class="state-art-mark" x="16" y="19.5" width="38" height="9" rx="3" />
      <path class="state-art-words" d="M19 24h31" />
    </svg>
  );
}
