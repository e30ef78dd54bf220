// Checks the JSON with which the parent app publishes a post.
import type { Audience } from './school-store.ts';

export interface NewPost {
  readonly title: string;
  readonly body: string;
  readonly audience: Audience;
  /** Ids that the media address gave out. */
  readonly photos: readonly string[];
}

/** Undefined when a field is missing or of the wrong kind, or when nobody is addressed. */
export function parseNewPost(words: string): NewPost | undefined {
  const post = parseObject(words);
  if (!post) return undefined;
  const { title, body, photos, audience } = post;
  if (!isObject(audience)) return undefined;
  const { groups, publicWebsite } = audience;
  if (typeof title !== 'string' || typeof body !== 'string') return undefined;
  if (!isStrings(photos) || !isStrings(groups) || groups.length === 0) return undefined;
  return { title, body, photos, audience: { groups, publicWebsite: publicWebsite === true } };
}

function parseObject(words: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(words);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
