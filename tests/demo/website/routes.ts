// The addresses of the school's website and of the staff pages behind it.
import { seeOther, text } from '../server/reply.ts';
import type { Route } from '../server/router.ts';
import type { SchoolStore } from '../server/school-store.ts';
import { showMedium } from '../server/show-medium.ts';
import { serveFile } from '../server/static-files.ts';
import { showArticle, showNews } from './public-pages.ts';
import { receiveArticle } from './receive-article.ts';
import { showDrafts, showEmptyForm } from './staff-pages.ts';

export function websiteRoutes(store: SchoolStore): Route[] {
  const find = (id: string) => store.articles().find((article) => article.id === id);
  return [
    { method: 'GET', path: /^\/website$/, answer: () => seeOther('/website/') },
    { method: 'GET', path: /^\/website\/$/, answer: () => showNews(store) },
    {
      method: 'GET',
      path: /^\/website\/nieuws\/(\w+)$/,
      answer({ params: [id = ''] }) {
        const article = find(id);
        return article?.isPublished ? showArticle(article) : text(404, 'Dit nieuws bestaat niet.');
      },
    },
    {
      method: 'GET',
      path: /^\/website\/beheer$/,
      answer: () => seeOther('/website/beheer/nieuws'),
    },
    { method: 'GET', path: /^\/website\/beheer\/nieuws$/, answer: () => showDrafts(store) },
    { method: 'GET', path: /^\/website\/beheer\/nieuws\/nieuw$/, answer: showEmptyForm },
    {
      method: 'POST',
      path: /^\/website\/beheer\/nieuws\/nieuw$/,
      answer: (call) => receiveArticle(store, call),
    },
    {
      method: 'GET',
      path: /^\/website\/foto\/(\w+)$/,
      answer: ({ params: [id = ''] }) => showMedium(store, id),
    },
    {
      method: 'GET',
      path: /^\/website\/((?:style|news|staff)\.css|logo\.svg)$/,
      answer: ({ params: [path = ''] }) => serveFile('website', path),
    },
  ];
}
