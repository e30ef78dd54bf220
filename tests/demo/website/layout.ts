// The frame around the website's pages: head, menu, foot.
import { html, type SafeHtml } from '../server/html.ts';

export function publicLayout(title: string, content: SafeHtml): SafeHtml {
  const menu = html`<nav aria-label="Hoofdmenu">
        <a href="/website/" aria-current="page">Nieuws</a>
        <a href="/website/">Onze school</a>
        <a href="/website/">Ouders</a>
        <a href="/website/">Contact</a>
      </nav>`;
  return layout(title, 'site', 'Basisschool De Waterlelie', menu, content);
}

export function staffLayout(title: string, content: SafeHtml): SafeHtml {
  const menu = html`<nav aria-label="Beheer">
        <a href="/website/beheer/nieuws">Nieuws en concepten</a>
        <a href="/website/beheer/nieuws/nieuw">Nieuw bericht</a>
        <a href="/website/">Website bekijken</a>
      </nav>`;
  return layout(title, 'staff', 'De Waterlelie · websitebeheer', menu, content);
}

/** For example "dinsdag 3 maart 2026". */
export function longDate(iso: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full' }).format(new Date(iso));
}

function layout(
  title: string,
  kind: 'site' | 'staff',
  name: string,
  menu: SafeHtml,
  content: SafeHtml,
): SafeHtml {
  return html`<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} | De Waterlelie</title>
    <link rel="icon" href="/website/logo.svg">
    <link rel="stylesheet" href="/website/style.css">
    <link rel="stylesheet" href="/website/news.css">
    <link rel="stylesheet" href="/website/staff.css">
  </head>
  <body class="${kind}">
    <header class="top">
      <div class="bar">
        <img src="/website/logo.svg" alt="" width="44" height="44">
        <span class="name">${name}</span>
        ${menu}
      </div>
    </header>
    <main>
      ${content}
    </main>
    <footer><p>Basisschool De Waterlelie · Vijverlaan 8 · een verzonnen school</p></footer>
  </body>
</html>`;
}
