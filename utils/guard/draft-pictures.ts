/** Pictures that stand in a draft and were not chosen here: from the site's own library, or from before. */
import { findAcross, type ShadowOf } from '../dom/find-across.ts';
import { hashFile } from '../media/hash-file.ts';
import type { Kept } from '../messaging/page-channel.ts';
import type { SiteAdapter } from '../sites/define-site.ts';

export interface DraftPictures {
  /** A file for each picture that nothing explains yet, in the order of the page. */
  unexplained(composer: Element): Promise<readonly File[]>;
  /** These were looked at, and let go. */
  explain(files: readonly Blob[]): Promise<void>;
}

/** More in one post is a gallery, which is looked at in part. */
const most = 40;

/** Smaller pictures are icons and spinners; a face needs more. */
const leastBytes = 2_000;

/** A server that is slow must not keep a post for ever, in milliseconds. */
const fetchLimit = 15_000;

/** What was let go is known by its bytes: names are changed by sites, and used again. */
export function watchDraftPictures(
  site: Pick<SiteAdapter, 'pictures'>,
  shadowOf?: ShadowOf,
): DraftPictures {
  const explained = new Set<string>();
  /** By address, since a picture that a site has made smaller has bytes of its own. */
  const hashes = new Map<string, string>();

  /** Null: not a picture, not of this site, or explained. */
  async function read(address: string): Promise<File | null> {
    const known = hashes.get(address);
    if (known !== undefined && explained.has(known)) return null;
    const versions = await Promise.all(originalsOf(address).map(fetchPicture));
    const [best] = versions.filter((it) => it !== null);
    if (best === undefined) return null;
    const all = await Promise.all(versions.map((it) => (it === null ? '' : hashFile(it))));
    if (all.some((hash) => explained.has(hash))) return null;
    hashes.set(address, await hashFile(best));
    return best;
  }

  return {
    async unexplained(composer) {
      const pictures = findAcross(composer, site.pictures, shadowOf);
      const addresses = new Set(pictures.map((it) => (it as HTMLImageElement).src));
      const files = await Promise.all([...addresses].filter(isOfThisSite).slice(0, most).map(read));
      return files.filter((file) => file !== null);
    },
    async explain(files) {
      const pictures = files.filter((file) => file.type.startsWith('image/'));
      for (const picture of pictures) {
        const hash = await hashFile(picture).catch(() => null);
        // A file that cannot be read any more explains nothing, and keeps nothing from going on.
        if (hash !== null) explained.add(hash);
      }
    },
  };
}

/** The files as the page got them: a copy has bytes of its own. */
export const keptFiles = (files: readonly File[], kept: readonly Kept[]): readonly Blob[] =>
  kept.flatMap(({ index, copy }) => copy ?? files[index] ?? []);

/** Of other origins nothing can be read. */
const isOfThisSite = (address: string): boolean =>
  /^(data:image\/|blob:)/.test(address) ||
  (URL.canParse(address) && new URL(address).origin === location.origin);

/** The largest first. Sizes are named as WordPress does: `tuin-300x188.jpg`, `tuin-scaled.jpg`. */
function originalsOf(address: string): readonly string[] {
  if (!/^https?:/.test(address)) return [address];
  const whole = address.replace(/-\d+x\d+(?=\.\w+($|\?))/, '');
  return [...new Set([whole.replace(/-scaled(?=\.\w+($|\?))/, ''), whole, address])];
}

/** Null: it is not there, or it is no picture of people. */
async function fetchPicture(address: string): Promise<File | null> {
  const name = nameOf(address);
  try {
    const signal = AbortSignal.timeout(fetchLimit);
    // The page shows it: mostly it lies in the browser already.
    const answer = await fetch(address, { signal, cache: 'force-cache' });
    const blob = await answer.blob();
    if (!answer.ok || !blob.type.startsWith('image/') || blob.size < leastBytes) return null;
    return new File([blob], name, { type: blob.type });
  } catch {
    // A page's own picture was held when it was chosen, and may be gone once it is shown.
    if (!/^https?:/.test(address)) return null;
    // Of what cannot be read the teacher is asked; its bytes are its own, as those of a picture.
    return new File([address], name, { type: 'image/*' });
  }
}

function nameOf(address: string): string {
  const name = /^https?:/.test(address) ? new URL(address).pathname.split('/').at(-1) : '';
  try {
    return decodeURIComponent(name ?? '') || 'afbeelding';
  } catch {
    // A stray percent sign.
    return 'afbeelding';
  }
}
