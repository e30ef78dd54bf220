/** A file name that tells nothing: what a camera could have given. */

/** Endings that tell what a file is. After another dot a name can go on: `foto.fenna`. */
const endings = new Set([
  ...['jpg', 'jpeg', 'png', 'webp', 'gif', 'bmp', 'avif', 'heic', 'heif', 'tif', 'tiff', 'svg'],
  ...['mp4', 'm4v', 'mov', 'avi', 'mkv', 'webm', 'mpg', 'ogv'],
  ...['pdf', 'doc', 'docx', 'odt', 'ppt', 'pptx', 'odp', 'xls', 'xlsx', 'ods', 'zip'],
]);

/**
 * `foto-2026-11-23-1.jpg`. The ending is that of the media type where it is known, else that of the
 * file. `day` is an ISO date, `number` from 1.
 */
export function neutralName(
  fileName: string,
  type: string | null,
  day: string,
  number: number,
): string {
  const own = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const ending = type === null ? own : type.replace(/^image\//, '').replace('jpeg', 'jpg');
  return `foto-${day}-${number}${endings.has(ending) ? `.${ending}` : ''}`;
}
