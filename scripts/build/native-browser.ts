// In the place of the polyfill in content scripts: the browser's own promises, which they need nothing else of.
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default browser ?? chrome;
