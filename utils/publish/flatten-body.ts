/** The readable words of a request's body, whatever they are wrapped in. */

/** `null`: cannot be read without waiting (Blob, buffer, stream); see `flattenLater`. */
export function flattenBody(body: unknown): string | null {
  if (body === null || body === undefined) return '';
  if (typeof body === 'string') return flattenString(body);
  if (body instanceof URLSearchParams) return [...body.values()].map(flattenString).join('\n');
  if (body instanceof FormData) {
    const texts = [...body.values()].filter((value) => typeof value === 'string');
    return texts.map(flattenString).join('\n');
  }
  if (body instanceof Document) return body.documentElement.textContent ?? '';
  return null;
}

/** For what `flattenBody` gives null. Pictures have no words worth reading. */
export async function flattenLater(body: unknown): Promise<string> {
  if (body instanceof Blob) {
    return /^(image|video|audio)\//.test(body.type) ? '' : flattenString(await body.text());
  }
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return flattenString(new TextDecoder().decode(body));
  }
  return '';
}

function flattenString(text: string): string {
  const trimmed = text.trimStart();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    try {
      const strings: string[] = [];
      collect(JSON.parse(trimmed), strings);
      return strings.map(withoutMarkup).join('\n');
    } catch {
      // Looks like JSON and is not: read it as it stands.
    }
  }
  return withoutMarkup(/^[^\s<>]+=[^\s<>]*$/.test(trimmed) ? decodeForm(trimmed) : text);
}

const decodeForm = (text: string): string => [...new URLSearchParams(text).values()].join('\n');

function collect(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, strings);
  }
}

/** Only words are compared afterwards, so entities other than spaces need no exact decoding. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) =>
      String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(/&(\w)(?:acute|grave|circ|uml|tilde|cedil|ring);/g, '$1');
