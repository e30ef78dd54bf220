// A BroadcastChannel inside one process: Node's own cannot carry a file to several listeners.
export function fakeBroadcastChannel(): typeof BroadcastChannel {
  const channels = new Set<FakeChannel>();

  class FakeChannel extends EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null;
    onmessageerror = null;
    readonly name: string;
    constructor(name: string) {
      super();
      this.name = name;
      channels.add(this);
    }
    postMessage(data: unknown): void {
      for (const other of channels) {
        if (other !== this && other.name === this.name) queueMicrotask(() => other.hear(data));
      }
    }
    hear(data: unknown): void {
      const event = new MessageEvent('message', { data });
      this.onmessage?.(event);
      this.dispatchEvent(event);
    }
    close(): void {
      channels.delete(this);
    }
  }
  return FakeChannel;
}
