// The parent app's addresses: its files, its photos, and the API its pages call.

import { imageTypeOf } from './image-type.ts';
import { parseMultipart } from './multipart.ts';
import { parseNewPost } from './parse-new-post.ts';
import { json, type Reply, seeOther } from './reply.ts';
import type { Call, Route } from './router.ts';
import type { SchoolStore } from './school-store.ts';
import { showMedium } from './show-medium.ts';
import { serveFile } from './static-files.ts';

const api = '/social-schools/api/v1';

export function socialSchoolsRoutes(store: SchoolStore): Route[] {
  return [
    route('GET', `${api}/posts`, () => json(200, { posts: store.posts() })),
    route('POST', `${api}/posts`, (call) => addPost(store, call)),
    route('PUT', `${api}/drafts/([\\w-]+)`, (call) => saveDraft(store, call)),
    route('POST', `${api}/media`, (call) => addMedium(store, call)),
    route('GET', `${api}/media/(\\w+)`, ({ params: [id = ''] }) => showMedium(store, id)),
    route('DELETE', `${api}/media/(\\w+)`, ({ params: [id = ''] }) => {
      store.removeMedium(id);
      return json(200, {});
    }),
    route('GET', '/social-schools', () => seeOther('/social-schools/')),
    route('GET', '/social-schools/', () => serveFile('social-schools', 'index.html')),
    route('GET', '/social-schools/(.+)', ({ params: [path = ''] }) =>
      serveFile('social-schools', path),
    ),
  ];
}

function route(method: Route['method'], path: string, answer: Route['answer']): Route {
  return { method, path: new RegExp(`^${path}$`), answer };
}

function addPost(store: SchoolStore, { body }: Call): Reply {
  const post = parseNewPost(body.toString('utf8'));
  if (!post) return json(422, { message: 'Dit bericht is niet volledig.' });
  const photos = post.photos.filter((id) => store.medium(id) !== undefined);
  if (photos.length < post.photos.length) return json(422, { message: 'Er mist een foto.' });
  const added = store.addPost({
    ...post,
    photos: photos.map((id) => `${api}/media/${id}`),
    author: 'Juf Marieke',
  });
  return json(201, { post: added });
}

function saveDraft(store: SchoolStore, { params: [id = ''], body }: Call): Reply {
  try {
    store.saveDraft(id, JSON.parse(body.toString('utf8')));
  } catch {
    return json(400, { message: 'Dit concept is niet te lezen.' });
  }
  return json(200, { id, savedAt: new Date().toISOString() });
}

function addMedium(store: SchoolStore, { headers, body }: Call): Reply {
  const parts = parseMultipart(headers['content-type'], body);
  const file = parts.find((part) => part.fileName !== undefined);
  const contentType = file && imageTypeOf(file.body);
  if (!contentType) return json(415, { message: 'Dit is geen foto.' });
  const id = store.addMedium({ contentType, bytes: file.body });
  return json(201, { id, url: `${api}/media/${id}` });
}
