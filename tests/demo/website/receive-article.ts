// Takes in the staff form: checks it, keeps the photos, and sends the browser on.
import { imageTypeOf } from '../server/image-type.ts';
import { fieldOf, type Part, parseMultipart } from '../server/multipart.ts';
import { type Reply, seeOther } from '../server/reply.ts';
import type { Call } from '../server/router.ts';
import type { SchoolStore } from '../server/school-store.ts';
import { type FormValues, groups, showForm } from './staff-pages.ts';

export function receiveArticle(store: SchoolStore, { headers, body }: Call): Reply {
  const parts = parseMultipart(headers['content-type'], body);
  const group = fieldOf(parts, 'groep');
  const values: FormValues = {
    title: fieldOf(parts, 'titel'),
    text: fieldOf(parts, 'bericht'),
    alt: fieldOf(parts, 'alt'),
    group: groups.includes(group) ? group : '',
  };
  const files = parts.filter((part) => part.name === 'foto' && part.fileName);
  const problem = problemWith(values, files);
  if (problem) return showForm(422, values, problem);

  const photos = files.map(({ body: bytes }) => {
    const contentType = imageTypeOf(bytes) ?? 'application/octet-stream';
    return `/website/foto/${store.addMedium({ contentType, bytes })}`;
  });
  const isPublished = fieldOf(parts, 'actie') !== 'concept';
  const article = store.addArticle({ ...values, photos, isPublished });
  return seeOther(isPublished ? `/website/nieuws/${article.id}` : '/website/beheer/nieuws');
}

/** Empty when all is well. */
function problemWith(values: FormValues, files: readonly Part[]): string {
  if (values.title === '') return 'Vul een titel in.';
  const wrong = files.find((file) => imageTypeOf(file.body) === undefined);
  return wrong ? `Het bestand ${wrong.fileName ?? ''} is geen foto die wij kunnen tonen.` : '';
}
