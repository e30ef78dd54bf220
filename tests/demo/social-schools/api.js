// Talks to the server of the app, as the real one does: XHR for what matters, fetch for the rest.
const base = '/social-schools/api/v1';

export async function loadPosts() {
  const response = await fetch(`${base}/posts`);
  return (await response.json()).posts;
}

export async function saveDraft(id, draft) {
  const response = await fetch(`${base}/drafts/${id}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(draft),
  });
  if (!response.ok) throw new Error(`Draft refused: ${response.status}`);
}

export function publishPost(post) {
  const request = new XMLHttpRequest();
  request.open('POST', `${base}/posts`);
  request.setRequestHeader('Content-Type', 'application/json');
  return send(request, JSON.stringify(post)).then((answer) => answer.post);
}

/** `onprogress` gets 0 to 1; aborting the signal stops the upload. */
export function uploadPhoto(blob, name, onprogress, signal) {
  const request = new XMLHttpRequest();
  request.open('POST', `${base}/media`);
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) onprogress(event.loaded / event.total);
  });
  signal.addEventListener('abort', () => request.abort());
  const form = new FormData();
  form.append('file', blob, name);
  return send(request, form);
}

export function removePhoto(id) {
  return fetch(`${base}/media/${id}`, { method: 'DELETE' }).catch(() => undefined);
}

function send(request, body) {
  return new Promise((resolve, reject) => {
    request.responseType = 'json';
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(request.response);
      else reject(new Error(`Refused: ${request.status}`));
    });
    for (const kind of ['error', 'abort', 'timeout']) {
      request.addEventListener(kind, () => reject(new Error(kind)));
    }
    request.send(body);
  });
}
