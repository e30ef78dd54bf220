/** The systems that the scan is measured against, each asked for the same names. */
import { createRequire } from 'node:module';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import Fuse from 'fuse.js';
import { fullName } from '../../../utils/model/register.ts';
import type { NamedPupil } from '../../../utils/names/name-index.ts';
import { trieSource } from './trie-source.ts';

export interface Peer {
  readonly name: string;
  readonly count: (text: string) => number;
  /** The share of the text that it is measured on. */
  readonly share?: number;
}

/** What `flashtext.js` and `ahocorasick`, which carry no types, are used for. */
interface KeywordProcessor {
  addKeyword(keyword: string): void;
  extractKeywords(text: string): readonly string[];
}
interface OldAhoCorasick {
  search(text: string): readonly unknown[];
}

const require = createRequire(import.meta.url);

export function makePeers(pupils: readonly NamedPupil[], size: number): readonly Peer[] {
  const names = [...new Set(pupils.flatMap((one) => [fullName(one), one.firstName]))];
  const lower = names.map((name) => name.toLowerCase());
  const Flash: new () => KeywordProcessor = require('flashtext.js');
  const Old: new (keywords: readonly string[]) => OldAhoCorasick = require('ahocorasick');
  const flash = new Flash();
  for (const name of names) flash.addKeyword(name);
  const fast = new AhoCorasick(lower);
  const old = new Old(lower);
  // With \b it would be faster and wrong: "Zoë" and "İpek" have letters that are no \w.
  const trie = new RegExp(`(?<!\\p{L})${trieSource(lower)}(?!\\p{L})`, 'giu');
  const fuse = new Fuse(names, { threshold: 0.2 });
  return [
    { name: 'flashtext.js', count: (text) => flash.extractKeywords(text).length },
    {
      name: '@monyone/aho-corasick (fast)',
      count: (text) => fast.matchInText(text.toLowerCase()).length,
    },
    { name: 'ahocorasick', count: (text) => old.search(text.toLowerCase()).length },
    { name: 'trie RegExp', count: (text) => text.match(trie)?.length ?? 0 },
    {
      name: 'fuse.js per word',
      share: 2 / size / 100,
      count: (text) => text.split(/\W+/).filter((word) => fuse.search(word).length > 0).length,
    },
  ];
}
