/** Out of all tags of a file: its texts, and whether it tells a place. */
import type { FileMetadata } from './metadata-reader.ts';

/** Tags by group and name, as the reader gives them; what is in them is checked here. */
export type TagGroups = Readonly<Record<string, unknown>>;

/** Groups in which people write. Others tell of the file itself, and stay in a clean copy too. */
const written = ['exif', 'iptc', 'xmp', 'pngText', 'photoshop'] as const;

/** What devices and programs are called is nobody's name. */
const technical = /^(Make|Model|Software|Lens|Format|Creator ?Tool|_raw$|.*(Version|ID|Digest)$)/i;

/** Tags that tell a place: EXIF's coordinates, IPTC's and XMP's words for towns and streets. */
const place =
  /^(GPS(Dest)?(Latitude|Longitude)|GPSAreaInformation|City|Sub-?location|Location|LocationCreated|LocationShown|CountryPrimaryLocationName)$/i;

/** A file with more or longer texts than this is no photo's. In characters. */
const longestText = 5_000;
const mostTexts = 500;

export function pickMetadata(groups: TagGroups): FileMetadata {
  const texts = new Set<string>();
  let hasLocation = false;
  const note = (tag: string, value: unknown): void => {
    for (const text of textsIn(value)) {
      const isKept = !technical.test(tag) && texts.size < mostTexts && /\p{L}/u.test(text);
      if (isKept) texts.add(text.slice(0, longestText));
      if (place.test(tag)) hasLocation = true;
    }
  };
  for (const group of written) {
    for (const [tag, value] of Object.entries(asRecord(groups[group]))) note(tag, value);
  }
  const { Latitude, Longitude } = asRecord(groups['gps']);
  return {
    texts: [...texts],
    hasLocation: hasLocation || Number.isFinite(Latitude) || Number.isFinite(Longitude),
    hasThumbnail: asRecord(groups['Thumbnail'])['image'] !== undefined || hasXmpThumbnail(groups),
  };
}

const hasXmpThumbnail = (groups: TagGroups): boolean => 'Thumbnails' in asRecord(groups['xmp']);

/** Every text in a tag: its value when that is text, else what it is in words. */
function textsIn(tag: unknown): readonly string[] {
  if (typeof tag === 'string') return [tag];
  if (Array.isArray(tag)) return tag.flatMap(textsIn);
  const { value, description, ...parts } = asRecord(tag);
  if (value === undefined) return Object.values(parts).flatMap(textsIn);
  const isBytes = Array.isArray(value) && value.every((it) => typeof it === 'number');
  const isText = typeof value === 'string' || (Array.isArray(value) && value.every(isString));
  // Bytes of text are decoded in the description; of text itself the description is the same.
  if ((isBytes && value.length > 4) || isText)
    return typeof description === 'string' ? [description] : [];
  return textsIn(value);
}

const isString = (value: unknown): boolean => typeof value === 'string';

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
