/** The pupils named in a draft's texts, file names and pictures. */
import type { DraftPhoto, DraftText } from '../model/draft.ts';
import type {
  FilmEvidence,
  Mention,
  MetadataEvidence,
  MetadataMention,
  PhotoEvidence,
  ReadLine,
  TextMentions,
} from '../model/evidence.ts';
import { findMentions } from '../names/find-mentions.ts';
import type { NameIndex } from '../names/name-index.ts';
import { lessonSign } from './lesson-sign.ts';
import { mentionsInPhoto } from './mentions-in-photo.ts';
import type { MetadataReading } from './photo-metadata/read-metadata.ts';
import { readableConfidence } from './photo-text/recogniser.ts';
import type { PhotoReading } from './read-photo.ts';

export function mentionsInTexts(
  index: NameIndex,
  texts: readonly DraftText[],
  groups: readonly string[],
): readonly TextMentions[] {
  return texts.map((text) => ({
    textId: text.id,
    mentions: fewOfEach(
      findMentions(index, text.value, {
        source: isFileName(text) ? 'file-name' : 'prose',
        groups,
      }),
    ),
  }));
}

/** Websites fill in the file's name where nobody wrote a title or a description. */
function isFileName({ kind, value }: DraftText): boolean {
  if (kind === 'body' || /\s/.test(value.trim())) return false;
  return /[_\d-]|\p{Ll}\p{Lu}|\.\w{2,5}$/u.test(value.trim());
}

/** A name that stands in a text a thousand times is shown the first times. */
const mostOfEach = 20;

function fewOfEach(mentions: readonly Mention[]): readonly Mention[] {
  const counts = new Map<string, number>();
  return mentions.filter(({ pupilIds, level }) => {
    const key = `${level} ${pupilIds.join(' ')}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= mostOfEach;
  });
}

export function evidenceOfPhoto(
  index: NameIndex,
  photo: DraftPhoto,
  reading: PhotoReading & { readonly metadata: MetadataReading },
  groups: readonly string[],
): PhotoEvidence {
  return {
    photoId: photo.id,
    hash: reading.hash,
    bytes: photo.bytes,
    film: filmOf(reading),
    lesson: lessonSign({
      fileName: photo.fileName,
      metadata: [...reading.metadata.found.texts, ...(reading.film?.texts ?? [])],
      lines: reading.lines.filter(isReadable).map(({ text }) => text),
    }),
    notChecked: reading.notChecked,
    fileNameMentions: findMentions(index, photo.fileName, { source: 'file-name', groups }),
    photoMentions: mentionsInPhoto(index, reading.lines, groups),
    metadata: evidenceOfMetadata(index, reading.metadata, groups),
    unread: reading.unread,
    faces: reading.faces,
    hasReadText: reading.lines.some(isReadable),
  };
}

/** What is written in it is a stranger's, and kept nowhere. */
const filmOf = ({ film }: PhotoReading): FilmEvidence | null =>
  film && { seconds: film.seconds, madeAt: film.madeAt };

const isReadable = ({ confidence }: ReadLine): boolean => confidence >= readableConfidence;

/** Each pupil's name once: captions repeat what keywords say. */
function evidenceOfMetadata(
  index: NameIndex,
  { found, fate }: MetadataReading,
  groups: readonly string[],
): MetadataEvidence {
  const mentions = new Map<string, MetadataMention>();
  for (const text of found.texts) {
    for (const mention of findMentions(index, text, { source: 'prose', groups })) {
      const key = `${mention.level} ${mention.pupilIds.join(' ')}`;
      const quote = text.slice(mention.start, mention.end);
      if (!mentions.has(key)) mentions.set(key, { ...mention, quote });
    }
  }
  const { hasLocation, hasThumbnail } = found;
  return { fate, hasLocation, hasThumbnail, mentions: [...mentions.values()] };
}
