/** XML as a stream of elements by their local names, with limits: a list is never a bomb (S12). */
import { SaxesParser } from 'saxes';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ReadListError } from '../../model/list-import.ts';

export interface XmlReader {
  /** `attributes` are by local name, too. `line` is where the tag ends; the first line is 1. */
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  text(value: string): void;
  close(name: string): void;
}

/** No list that a school exports comes near these. */
const limits = { depth: 64, elements: 2_000_000, attributes: 64, text: 4096 };

class Stop extends Error {
  readonly reason: ReadListError;
  constructor(reason: ReadListError) {
    super(reason.kind);
    this.reason = reason;
  }
}

/** For a reader that meets far more than a list holds. */
export function refuseXml(): never {
  throw new Stop({ kind: 'unsafe-file' });
}

/**
 * Reads `text` to its end, or says why not: `unsafe-file` for a DOCTYPE and for what goes over a
 * limit, `broken-file` with the line where it stops being XML. Namespaces are not looked at.
 * `maxText` is the longest text of one element, in UTF-16 units.
 */
export function parseXml(
  text: string,
  reader: XmlReader,
  maxText: number = limits.text,
): Result<null, ReadListError> {
  try {
    feed(text, reader, maxText);
    return ok(null);
  } catch (error) {
    if (error instanceof Stop) return err(error.reason);
    throw error;
  }
}

function feed(text: string, reader: XmlReader, maxText: number): void {
  const parser = new SaxesParser();
  /** By depth: how long the text of the open element is, in however many pieces. */
  const lengths: number[] = [];
  const take = (value: string): void => {
    const length = (lengths[depth] ?? 0) + (value.trim() === '' ? 0 : value.length);
    lengths[depth] = length;
    if (length > maxText) refuseXml();
    reader.text(value);
  };
  let depth = 0;
  let elements = 0;
  let attributes = new Map<string, string>();
  parser.on('doctype', refuseXml);
  parser.on('error', () => {
    throw new Stop({ kind: 'broken-file', line: parser.line });
  });
  parser.on('opentagstart', () => {
    depth += 1;
    elements += 1;
    attributes = new Map();
    if (depth > limits.depth || elements > limits.elements) refuseXml();
    lengths[depth] = 0;
  });
  parser.on('attribute', ({ name, value }) => {
    if (attributes.size >= limits.attributes || value.length > limits.text) refuseXml();
    // Kept under the whole name when the local one is taken, so that every attribute counts.
    const local = localName(name);
    attributes.set(attributes.has(local) ? name : local, value);
  });
  parser.on('opentag', ({ name }) => reader.open(localName(name), attributes, parser.line));
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close(localName(name));
  });
  parser.write(text).close();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
