// The staff pages: the form for a news item, and the list of drafts and published items.
import { html, nothing, type SafeHtml } from '../server/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { Article, SchoolStore } from '../server/school-store.ts';
import { longDate, staffLayout } from './layout.ts';

export interface FormValues {
  readonly title: string;
  readonly text: string;
  readonly alt: string;
  readonly group: string;
}

export const groups = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Groep ${number}`);

export function showEmptyForm(): Reply {
  return showForm(200, { title: '', text: '', alt: '', group: '' }, '');
}

/** `problem` is shown above the form; the words already typed are kept. */
export function showForm(status: number, values: FormValues, problem: string): Reply {
  return page(status, staffLayout('Nieuw bericht', form(values, problem)));
}

export function showDrafts(store: SchoolStore): Reply {
  const [published, drafts] = [true, false].map((isPublished) =>
    store.articles().filter((article) => article.isPublished === isPublished),
  );
  const content = html`<h1>Nieuws en concepten</h1>
      <p><a class="button" href="/website/beheer/nieuws/nieuw">Nieuw bericht</a></p>
      <h2>Concepten</h2>
      ${list(drafts ?? [], 'Er zijn geen concepten.')}
      <h2>Gepubliceerd</h2>
      ${list(published ?? [], 'Er is nog niets gepubliceerd.')}`;
  return page(200, staffLayout('Nieuws en concepten', content));
}

function list(articles: readonly Article[], whenEmpty: string): SafeHtml {
  if (articles.length === 0) return html`<p class="hint">${whenEmpty}</p>`;
  return html`<ul class="rows">${articles.map((article) => {
    const title = article.isPublished
      ? html`<a href="/website/nieuws/${article.id}">${article.title}</a>`
      : html`${article.title}`;
    return html`<li>${title} <span class="date">${longDate(article.writtenAt)}</span></li>`;
  })}</ul>`;
}

function form(values: FormValues, problem: string): SafeHtml {
  return html`<h1>Nieuw bericht</h1>
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      <form method="post" enctype="multipart/form-data" class="panel">
        <label for="titel">Titel</label>
        <input id="titel" name="titel" value="${values.title}" maxlength="120" required>

        <label for="bericht">Tekst</label>
        <textarea id="bericht" name="bericht" rows="5">${values.text}</textarea>

        <label for="foto">Foto's</label>
        <input id="foto" name="foto" type="file" accept="image/*" multiple>

        <label for="alt">Beschrijving van de foto</label>
        <input id="alt" name="alt" value="${values.alt}" aria-describedby="alt-uitleg">
        <p class="hint" id="alt-uitleg">Voor wie de foto niet kan zien.</p>

        <label for="groep">Groep</label>
        <select id="groep" name="groep">
          <option value="">Kies een groep (hoeft niet)</option>
          ${groups.map((group) => {
            const selected = group === values.group ? html` selected` : nothing;
            return html`<option value="${group}"${selected}>${group}</option>`;
          })}
        </select>

        <p class="actions">
          <button type="submit" name="actie" value="publiceren">Publiceren</button>
          <button type="submit" name="actie" value="concept" class="quiet">
            Opslaan als concept
          </button>
        </p>
      </form>`;
}
