/** One end of a line, as `runtime.connect` and its listener each get one. */
class End {
  other: End | null = null;
  fallen = false;
  private readonly hearing: ((message: unknown) => void)[] = [];
  private readonly falling: (() => void)[] = [];
  onMessage = { addListener: (listener: (message: unknown) => void) => void this.hearing.push(listener) };
  onDisconnect = { addListener: (listener: () => void) => void this.falling.push(listener) };

  postMessage(message: unknown): void {
    if (this.fallen) throw new Error('Attempting to use a disconnected port object');
    for (const hear of this.other?.hearing ?? []) hear(message);
  }

  /** As in browsers, the end that falls by its own hand hears nothing of it. */
  disconnect(): void {
    if (this.fallen) return;
    this.fallen = true;
    const { other } = this;
    if (!other || other.fallen) return;
    other.fallen = true;
    for (const fall of other.falling) fall();
  }
}

/** A line with both its ends; `heard` and `fallen` tell what reached the near one. */
export function portPair() {
  const near = new End();
  const far = new End();
  near.other = far;
  far.other = near;
  const heard: unknown[] = [];
  near.onMessage.addListener((message) => heard.push(message));
  return { near, far, heard, fallen: () => near.fallen };
}
