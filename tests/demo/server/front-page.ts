// The first page of the demo: where to go, and which files to try.
import { html, type SafeHtml } from './html.ts';
import { page, type Reply } from './reply.ts';
import type { Route } from './router.ts';
import { serveFile } from './static-files.ts';

export function frontPageRoutes(): Route[] {
  return [
    { method: 'GET', path: /^\/$/, answer: showFrontPage },
    { method: 'GET', path: /^\/favicon\.ico$/, answer: () => serveFile('website', 'logo.svg') },
    {
      method: 'GET',
      path: /^\/pictures\/(.+)$/,
      answer: ({ params: [path = ''] }) => serveFile('pictures', path),
    },
    {
      method: 'GET',
      path: /^\/data\/(.+)$/,
      answer: ({ params: [path = ''] }) => serveFile('data', path),
    },
  ];
}

const pictures = ['knutselmiddag.jpg', 'sportdag.jpg', 'klassenbord.jpg', 'groot-12mp.jpg'];

function showFrontPage(): Reply {
  return page(
    200,
    html`<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Demoschool De Waterlelie</title>
    <link rel="stylesheet" href="/website/style.css">
  </head>
  <body>
    <main>
      <h1>Demoschool De Waterlelie</h1>
      <p>Deze school is verzonnen. Wat u hier plaatst, blijft op deze computer.</p>
      <ul>
        <li><a href="/social-schools/">De ouderapp</a>: plaats een bericht met een foto</li>
        <li><a href="/website/beheer/nieuws/nieuw">Websitebeheer</a>: schrijf nieuws</li>
        <li><a href="/website/">De website</a>, zoals ouders haar zien</li>
      </ul>
      <h2>Om mee te oefenen</h2>
      <ul>
        <li><a href="/data/register.csv" download>register.csv</a>: leerlingen en toestemmingen</li>
      </ul>
      <div class="samples">${pictures.map(sample)}</div>
    </main>
  </body>
</html>`,
  );
}

function sample(name: string): SafeHtml {
  return html`<a href="/pictures/${name}" download>
    <img src="/pictures/${name}" alt="">${name}</a>`;
}
