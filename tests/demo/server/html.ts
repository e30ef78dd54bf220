// Markup in which every value is escaped, unless it is markup made here as well.
export interface SafeHtml {
  readonly html: string;
}

type Value = string | number | SafeHtml | readonly SafeHtml[];

/** A template tag: html`<p>${words}</p>` escapes the words. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): SafeHtml {
  const pieces = parts.map((part, index) => {
    const value = values[index];
    return value === undefined ? part : part + toMarkup(value);
  });
  return { html: pieces.join('') };
}

export const nothing: SafeHtml = { html: '' };

function toMarkup(value: Value): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map((item) => item.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
