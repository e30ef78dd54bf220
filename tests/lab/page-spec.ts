/** What `page.json` says of a page of the lab. README.md explains each key. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** The ways in by which a person gives a page a picture. */
export const pathNames = ['choose', 'drop', 'folder', 'paste', 'paste-mixed'] as const;
export type PathName = (typeof pathNames)[number];

const target = v.strictObject({
  on: v.string(),
  frame: v.optional(v.string()),
  first: v.optional(v.array(v.string())),
  opens: v.optional(v.picklist(['chooser', 'picker', 'folder-chooser', 'clipboard'])),
});

const answer = v.strictObject({
  method: v.optional(v.string(), 'POST'),
  path: v.string(),
  status: v.optional(v.number(), 200),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  json: v.optional(v.unknown()),
  text: v.optional(v.string()),
});

const pageSpec = v.strictObject({
  title: v.string(),
  bundle: v.optional(v.picklist(['vite', 'none']), 'vite'),
  origin: v.optional(v.picklist(['shared', 'own']), 'shared'),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  ready: v.optional(v.string()),
  paths: v.pipe(
    v.strictObject(v.entriesFromList(pathNames, v.optional(target))),
    v.check((paths) => Object.values(paths).some((it) => it !== undefined), 'names no path'),
  ),
  send: v.optional(target),
  arrived: v.optional(v.string()),
  signs: v.optional(v.array(v.string()), []),
  answers: v.optional(v.array(answer), []),
  insistsOnTrusted: v.optional(v.boolean(), false),
});

export type Target = v.InferOutput<typeof target>;
export type Answer = v.InferOutput<typeof answer>;

export interface LabPage extends v.InferOutput<typeof pageSpec> {
  /** The name of its folder: small letters, digits and hyphens. */
  readonly id: string;
  readonly folder: string;
}

/** All pages of a folder, in the order of their names. Throws a sentence when one is not right. */
export function readPages(folder: string): readonly LabPage[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((it) => it.isDirectory() && it.name !== 'node_modules' && !it.name.startsWith('.'))
    .map((it) => it.name)
    .sort();
  if (ids.length === 0) throw new Error(`There is no page in ${folder}.`);
  return ids.map((id) => readPage(id, join(folder, id)));
}

function readPage(id: string, folder: string): LabPage {
  const file = join(folder, 'page.json');
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) throw new Error(`${folder}: use a-z, 0-9 and hyphens.`);
  const parsed = v.safeParse(pageSpec, readJson(file));
  if (parsed.success) return { ...parsed.output, id, folder };
  const wrong = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`);
  throw new Error(`${file} is not right: ${wrong.join('; ')}`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
