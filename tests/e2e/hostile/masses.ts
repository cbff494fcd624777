import { articlePage } from './article';

const script = (code: string): string => articlePage({}, { end: `<script>${code}</script>` });

/** Chromium itself crashes when it has to lay out what is so deep, with us or without: there it is out of sight. */
const deep = (depth: number, end: string, isInSight = false): string =>
  script(`
    let inner = document.createElement('section');
    const outer = inner;
    for (let depth = 0; depth < ${depth}; depth++) { const next = document.createElement('div'); inner.append(next); inner = next; }
    ${end}
    document.body.append(outer);`).replace(
    '</head>',
    isInSight ? '</head>' : '<style>section { display: none }</style></head>',
  );

/** Pages of a size or a restlessness that no person made; each has an article in it, and our work stays bounded. */
export const MASSES: Readonly<Record<string, string>> = {
  '1,000,000 nodes': script(`
    const rows = document.createElement('div');
    for (let row = 0; row < 1000; row++) {
      const line = document.createElement('div');
      for (let cell = 0; cell < 500; cell++) line.append(document.createElement('i'), 'x');
      rows.append(line);
    }
    document.body.append(rows);`),
  'nodes 10,000 deep': deep(10_000, "inner.append('the bottom');"),
  'an article 10,000 deep': deep(10_000, "inner.append(document.querySelector('article'));"),
  'an article 1,000 deep, in sight': deep(1000, "inner.append(document.querySelector('article'));", true),
  'shadow roots 2,000 deep': script(`
    let inner = document.body;
    for (let depth = 0; depth < 2000; depth++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next.attachShadow({ mode: 'open' });
    }
    inner.append('the bottom');`),
  '300 frames': articlePage(
    {},
    { end: '<iframe srcdoc="<p>“It is mine,” said the frame.</p>" hidden></iframe>'.repeat(300) },
  ),
  'a paragraph of two megabytes without a space': articlePage({}, { end: `<p>${'x'.repeat(2_000_000)}</p>` }),
  'a paragraph of 200,000 marks': articlePage({}, { end: `<p>${'“'.repeat(200_000)}</p>` }),
  'a paragraph of 100,000 quotes that never end': articlePage({}, { end: `<p>${'he said: “no '.repeat(100_000)}</p>` }),
  '20,000 attributes on an element': articlePage(
    {},
    { bodyAttributes: Array.from({ length: 20_000 }, (_, index) => `data-a${index}="x"`).join(' ') },
  ),
  'a flood of changes': script(`
    const flood = document.body.appendChild(document.createElement('p'));
    setInterval(() => { for (let count = 0; count < 200; count++) flood.textContent = String(Math.random()); }, 1);`),
  'a flood of addresses': script(`
    let count = 0;
    const flood = document.body.appendChild(document.createElement('p'));
    setInterval(() => { history.replaceState(null, '', location.pathname + '?' + (count++ % 7)); flood.textContent = count; }, 60);`),
  'a flood of titles': script(`setInterval(() => { document.title = Math.random(); }, 1);`),
  'a flood of elements that come and go': script(`
    setInterval(() => { const e = document.createElement('article'); e.innerHTML = '<p>' + 'x '.repeat(2000); document.body.append(e); setTimeout(() => e.remove(), 20); }, 5);`),
};
