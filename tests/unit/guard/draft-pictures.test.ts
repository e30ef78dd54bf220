// @vitest-environment happy-dom
// Pictures of the site's own library are read from the editor; what was let go is not asked again.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptFiles, watchDraftPictures } from '../../../utils/guard/draft-pictures.ts';

const site = location.origin;
const bytes = (fill: string): string => fill.repeat(3_000);
const picture = (fill: string, name = 'tuin.jpg'): File =>
  new File([bytes(fill)], name, { type: 'image/jpeg' });

/** What lies on the server, by path. */
let server: Record<string, File | Error>;
let editor: HTMLElement;
beforeEach(() => {
  server = {};
  vi.stubGlobal('fetch', async (address: string) => {
    const found = server[address.replace(site, '')];
    if (found instanceof Error) throw found;
    return found === undefined
      ? new Response('', { status: 404 })
      : new Response(found, { headers: { 'content-type': found.type } });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});
function show(...addresses: readonly string[]) {
  const images = addresses.map((it) => `<img src="${it}">`).join('');
  document.body.innerHTML = `<form><div contenteditable="true">${images}</div><img src="/x.jpg"></form>`;
  editor = document.forms[0] as HTMLElement;
  return watchDraftPictures({ pictures: '[contenteditable] img' });
}
const namesOf = (files: readonly File[]) => files.map((file) => file.name);

describe('pictures in an editor', () => {
  it('are read in their full size, each once, and those outside it are not', async () => {
    server = { '/a-300x188.jpg': picture('s'), '/a.jpg': picture('b'), '/x.jpg': picture('x') };
    const pictures = show('/a-300x188.jpg', '/a-300x188.jpg');
    const [file, ...more] = await pictures.unexplained(editor);
    expect(more).toEqual([]);
    expect(file?.name).toBe('a.jpg');
    expect(await file?.text()).toBe(bytes('b'));
  });

  it('are read as they are when there is no larger one', async () => {
    server = { '/a-300x188.jpg': picture('s') };
    expect(namesOf(await show('/a-300x188.jpg').unexplained(editor))).toEqual(['a-300x188.jpg']);
  });

  it('are not asked about when they were let go here, whatever the site has called them', async () => {
    server = { '/b-1-300x188.jpg': picture('s'), '/b-1.jpg': picture('b') };
    const pictures = show('/b-1-300x188.jpg');
    await pictures.explain([picture('b', 'foto.jpg')]);
    expect(await pictures.unexplained(editor)).toEqual([]);
  });

  it('are asked about when another of that name was let go', async () => {
    server = { '/tuin.jpg': picture('b') };
    const pictures = show('/tuin.jpg');
    await pictures.explain([picture('other')]);
    expect(namesOf(await pictures.unexplained(editor))).toEqual(['tuin.jpg']);
  });

  it('are not asked about twice', async () => {
    server = { '/a.jpg': picture('b') };
    const pictures = show('/a.jpg');
    await pictures.explain(await pictures.unexplained(editor));
    expect(await pictures.unexplained(editor)).toEqual([]);
  });

  it('are asked about when they cannot be read, each by itself', async () => {
    server = { '/a.jpg': new Error('offline'), '/b.jpg': new Error('offline') };
    const pictures = show('/a.jpg', '/b.jpg');
    const [first] = await pictures.unexplained(editor);
    await pictures.explain(first === undefined ? [] : [first]);
    expect(namesOf(await pictures.unexplained(editor))).toEqual(['b.jpg']);
  });

  it('are none when they are of another site, are icons, or are not there', async () => {
    server = { '/icon.png': new File(['tiny'], 'icon.png', { type: 'image/png' }) };
    const pictures = show('/icon.png', '/gone.jpg', 'https://elsewhere.example/a.jpg');
    expect(await pictures.unexplained(editor)).toEqual([]);
  });
});

it('of what is kept the copy counts, since that is what the page gets', () => {
  const [one, two, copy] = [picture('1'), picture('2'), picture('c')];
  const kept = [{ index: 1, newName: 'foto.jpg', copy }];
  expect(keptFiles([one, two], kept)).toEqual([copy]);
  expect(keptFiles([one, two], [{ index: 0, newName: null, copy: null }])).toEqual([one]);
});
