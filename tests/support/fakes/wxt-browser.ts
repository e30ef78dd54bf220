// The least of a browser: storage areas, messages and addresses. Use with `vi.mock('wxt/browser')`.
type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;

const areas: Map<string, unknown>[] = [];
const listeners: Listener[] = [];

/** Hands a message to the listeners as the browser does, and gives the first answer. */
export function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const isHeard = listeners.map((listener) => listener(message, sender, resolve)).includes(true);
    if (!isHeard) resolve(undefined);
  });
}

/** What the tabs show, for as far as the browser tells. */
export const tabUrls = new Map<number, string>();

/** What stands on the button in the toolbar. */
export const badge = { text: '' };

export function restartBrowser(): void {
  badge.text = '';
  tabUrls.clear();
  for (const area of areas) area.clear();
  listeners.length = 0;
}

/** What is stored is a copy, as in a browser. */
function createArea() {
  const values = new Map<string, unknown>();
  areas.push(values);
  return {
    get: async (keys: string | readonly string[] | null) =>
      Object.fromEntries(
        (keys === null ? [...values.keys()] : [keys].flat())
          .filter((key) => values.has(key))
          .map((key) => [key, structuredClone(values.get(key))] as const),
      ),
    set: async (given: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(given)) values.set(key, structuredClone(value));
    },
    remove: async (keys: readonly string[]) => {
      for (const key of keys) values.delete(key);
    },
  };
}

export const browser = {
  storage: {
    session: createArea(),
    local: createArea(),
    managed: createArea(),
  },
  // The checker runs already.
  offscreen: { hasDocument: async () => true } as { hasDocument(): Promise<boolean> } | undefined,
  tabs: {
    get: async (id: number) => ({ id, url: tabUrls.get(id) }),
    // The first is the one in front.
    query: async () => [...tabUrls].slice(0, 1).map(([id, url]) => ({ id, url })),
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      badge.text = text;
    },
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  },
  i18n: { getMessage: (key: string) => (key === 'date_locale' ? 'nl-NL' : key) },
  runtime: {
    id: 'beeldwacht',
    getURL: (path: string) => `chrome-extension://beeldwacht${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    sendMessage: (message: unknown): Promise<unknown> => deliver(message, { id: 'beeldwacht' }),
  },
};
