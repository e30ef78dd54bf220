// The least of a browser: session memory, messages and addresses. Use with `vi.mock('wxt/browser')`.
type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;

const session = new Map<string, unknown>();
const listeners: Listener[] = [];

/** Hands a message to the listeners as the browser does, and gives the first answer. */
export function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const isHeard = listeners.map((listener) => listener(message, sender, resolve)).includes(true);
    if (!isHeard) resolve(undefined);
  });
}

export function restartBrowser(): void {
  session.clear();
  listeners.length = 0;
}

export const browser = {
  storage: {
    // Nothing was set, by an administrator or by hand.
    managed: { get: async () => ({}) },
    local: { get: async () => ({}) },
    session: {
      // What is stored is a copy, as in a browser.
      get: async (key: string | null) =>
        key === null
          ? Object.fromEntries(session)
          : session.has(key)
            ? { [key]: structuredClone(session.get(key)) }
            : {},
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
      },
      remove: async (keys: readonly string[]) => {
        for (const key of keys) session.delete(key);
      },
    },
  },
  i18n: { getMessage: (key: string) => key },
  runtime: {
    id: 'beeldwacht',
    getURL: (path: string) => `chrome-extension://beeldwacht${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    sendMessage: (message: unknown): Promise<unknown> => deliver(message, { id: 'beeldwacht' }),
  },
};
