/** Larger files are not decoded, nor carried: one bad file must not take the browser's memory (S14). */
export const maxBytes = 50 * 1024 * 1024;
