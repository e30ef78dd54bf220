// The public pages: the list of news and one news item.
import { html, nothing, type SafeHtml } from '../server/html.ts';
import { page, type Reply } from '../server/reply.ts';
import type { AppPost, Article, SchoolStore } from '../server/school-store.ts';
import { longDate, publicLayout } from './layout.ts';

export function showNews(store: SchoolStore): Reply {
  const published = store.articles().filter((article) => article.isPublished);
  const fromApp = store.posts().filter((post) => post.audience.publicWebsite);
  const content = html`<h1>Nieuws</h1>
      <div class="columns">
        <section aria-label="Nieuws">${published.map(teaser)}</section>
        <aside aria-label="Uit de ouderapp">
          <h2>Uit de ouderapp</h2>
          ${fromApp.map(appTeaser)}
        </aside>
      </div>`;
  return page(200, publicLayout('Nieuws', content));
}

export function showArticle(article: Article): Reply {
  const content = html`<article class="item">
        <p class="crumb"><a href="/website/">Nieuws</a></p>
        <h1>${article.title}</h1>
        ${dateLine(article)}
        ${article.photos.map((src) => html`<img class="photo" src="${src}" alt="${article.alt}">`)}
        ${paragraphs(article.text)}
      </article>`;
  return page(200, publicLayout(article.title, content));
}

function teaser(article: Article): SafeHtml {
  const [first] = article.photos;
  const photo = first ? html`<img src="${first}" alt="${article.alt}">` : nothing;
  return html`<article class="teaser">
          ${photo}
          <div>
            <h2><a href="/website/nieuws/${article.id}">${article.title}</a></h2>
            ${dateLine(article)}
            <p>${article.text.split('\n\n')[0] ?? ''}</p>
          </div>
        </article>`;
}

function appTeaser(post: AppPost): SafeHtml {
  const [first] = post.photos;
  return html`<article class="note">
          ${first ? html`<img src="${first}" alt="">` : nothing}
          <h3>${post.title}</h3>
          <p>${wordsOf(post.body)}</p>
        </article>`;
}

/** Of an editor's HTML only the words; they are escaped again where they are shown. */
function wordsOf(body: string): string {
  const lines = body.replace(/<(?:br|\/p|\/div|\/li)[^>]*>/gi, ' ').replace(/<[^>]*>/g, '');
  return lines
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

function dateLine(article: Article): SafeHtml {
  const group = article.group ? html` · ${article.group}` : nothing;
  return html`<p class="date">${longDate(article.writtenAt)}${group}</p>`;
}

function paragraphs(text: string): SafeHtml[] {
  return text.split(/\n{2,}/).map((words) => html`<p>${words}</p>`);
}
