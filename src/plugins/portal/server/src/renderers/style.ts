import { createHash } from 'node:crypto';
import { PALETTE } from '#print/palette';
import { DEFAULT_ACCENT, GROUNDS, shadesOf } from '../domain/accent';
import { FOCUS_STEP } from './picture';

/** What of a picture is seen where it is cropped, a class for each step. */
const FOCUS = ['x', 'y']
  .map((axis) =>
    Array.from({ length: 100 / FOCUS_STEP + 1 }, (_, index) => index * FOCUS_STEP)
      .map((percent) => `.${axis}${percent}{--${axis}:${percent}%}`)
      .join(''),
  )
  .join('\n');

/** Its address changes with it, so that browsers keep it for good. */
export const STYLE_HASH = createHash('sha256')
  .update(styleOf(DEFAULT_ACCENT))
  .digest('base64url')
  .slice(0, 12);

/**
 * All the pages' style, in shades of an accent. System fonts: every system that a reader has brings Latin, Cyrillic, Armenian and Georgian letters,
 * and fonts of four scripts would weigh more than a page. Colours reach WCAG AA (4.5:1) in the light and in the dark.
 */
export function styleOf(accent: string): string {
  const { light, dark } = shadesOf(accent);
  return `
:root { color-scheme: light dark;
  --ink: ${PALETTE.ink}; --copy: ${PALETTE.copy}; --muted: ${PALETTE.muted}; --accent: ${light.accent}; --on-accent: ${GROUNDS.light.onAccent};
  --ornament: ${PALETTE.ornament}; --line: ${PALETTE.hairline}; --tint: ${GROUNDS.light.tint}; --paper: ${GROUNDS.light.paper}; --bar: ${light.accent};
  --sea: #EAF0F8; --land: #fff; --land-shown: ${light.land}; --coast: #9DAFC9; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #F2F5FB; --copy: #DDE3EE; --muted: #A9B5C9; --accent: ${dark.accent}; --on-accent: ${GROUNDS.dark.onAccent};
    --line: #33415A; --tint: ${GROUNDS.dark.tint}; --paper: ${GROUNDS.dark.paper}; --sea: #121E33; --land: #26334B; --land-shown: ${dark.land}; --coast: #52637F; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--copy); line-height: 1.6; overflow-wrap: break-word;
  font-family: system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans Armenian', 'Noto Sans Georgian', 'Noto Sans Arabic', sans-serif; }
body::before { content: ''; display: block; height: .375rem; background: linear-gradient(90deg, var(--bar) 0 82%, var(--ornament) 82%); }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: .1875rem solid var(--accent); outline-offset: .1875rem; border-radius: .125rem; }
main:focus { outline: none; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { inset-block-start: 1rem; }
.top, main, .newsletter, .foot { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 2rem; padding-block: 1.25rem; border-bottom: 1px solid var(--line); }
.brand { display: inline-flex; align-items: center; gap: .75rem; color: var(--ink); font-size: 1.125rem; font-weight: 700; line-height: 1.3; text-decoration: none; }
.mark { flex: none; width: .375rem; height: 2rem; border-radius: .1875rem; background: var(--ornament); }
.menu { margin-inline-end: auto; }
.menu a { display: inline-block; padding: .5rem 0; font-weight: 600; }
[aria-current] { color: var(--ink); }
.languages ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; margin: 0; padding: 0; list-style: none; font-size: .9375rem; }
.languages a { display: inline-block; padding: .375rem .5rem; text-decoration: none; border-radius: .25rem; }
.languages a:hover { text-decoration: underline; }
.languages [aria-current] { background: var(--tint); font-weight: 700; }
main { padding-block: 2rem 4rem; }
h1, h2, h3, h4, h5, h6 { color: var(--ink); line-height: 1.25; text-wrap: balance; }
h1 { margin: 1rem 0 1.5rem; font-size: clamp(1.75rem, 5vw, 2.75rem); letter-spacing: -.01em; }
h1::after { content: ''; display: block; width: 3.5rem; height: .25rem; margin-top: 1rem; background: var(--ornament); }
h2 { margin: 3rem 0 1rem; font-size: 1.5rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.1875rem; }
h4, h5, h6 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p, ul, ol { margin: 0 0 1em; }
.text, .lead, .notice, .statement { max-width: 44rem; }
.lead, .tagline { font-size: 1.1875rem; color: var(--muted); }
.hero { padding-block: 1rem; }
.button, button { display: inline-block; padding: .625rem 1.25rem; border: 0; border-radius: .375rem; background: var(--accent); color: var(--on-accent);
  font: inherit; font-weight: 600; line-height: 1.4; text-decoration: none; cursor: pointer; }
.button:hover, button:hover { text-decoration: underline; }
.notice { margin: 0 0 2rem; padding: 1rem 1.25rem; border-inline-start: .25rem solid var(--ornament); background: var(--tint); }
.notice p { margin: 0; }
.notice p + p { margin-top: .5rem; }
blockquote { margin: 1.5rem 0; padding: .75rem 1.25rem; border-inline-start: .25rem solid var(--ornament); background: var(--tint); }
blockquote p { margin: 0; }
pre { direction: ltr; padding: .75rem 1rem; background: var(--tint); white-space: pre-wrap; }
img { display: block; max-width: 100%; height: auto; }
:is(.gallery, .photo) img { object-fit: cover; object-position: var(--x, 50%) var(--y, 50%); }
${FOCUS}
figure { margin: 0; }
.text figure { margin: 1.5rem 0; }
figcaption { margin-top: .5rem; color: var(--muted); font-size: .9375rem; }
.credit { display: block; font-size: .875rem; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem; }
.gallery img { width: 100%; aspect-ratio: 3 / 2; border-radius: .375rem; background: var(--tint); }
.map { overflow: hidden; border: 1px solid var(--line); border-radius: .5rem; background: var(--sea); }
.map svg { display: block; width: 100%; height: auto; }
.map path { fill: var(--land); stroke: var(--coast); stroke-width: .8; vector-effect: non-scaling-stroke; }
.map .is-shown { fill: var(--land-shown); }
.map circle { fill: var(--accent); stroke: var(--paper); stroke-width: 2; }
.map text { fill: var(--on-accent); font-size: 15px; font-weight: 700; }
.map a:hover circle, .map a:focus-visible circle { stroke: var(--ornament); stroke-width: 4; }
.places, .row, .terms, .links { display: flex; flex-wrap: wrap; gap: .375rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.sheets a { display: inline-block; padding: .5rem 1rem; border: 1px solid var(--accent); border-radius: .375rem; font-weight: 600; text-decoration: none; }
.details { margin-top: 3rem; padding: .5rem clamp(1rem, 3vw, 2rem) 1.5rem; border-top: .25rem solid var(--accent); background: var(--tint); }
.details h2 { margin-top: 1rem; letter-spacing: .04em; font-size: 1.25rem; }
.scope { display: inline-block; margin: 0 0 1rem; padding: .125rem .75rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); font-weight: 600; }
.facts { margin: 0; }
.facts > div { display: grid; grid-template-columns: minmax(10rem, 1fr) 3fr; gap: .25rem 1.5rem; padding: .625rem 0; border-top: 1px solid var(--line); }
.facts dt { color: var(--muted); font-weight: 600; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.plain { margin: 0; padding: 0; list-style: none; }
.changed, .found, .empty, .count, .downloads { color: var(--muted); }
.changed { margin-top: 3rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1.5rem; margin: 0; padding: 0; list-style: none; }
.card { display: flex; flex-direction: column; height: 100%; padding: 1.25rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); }
.card :is(h2, h3) { margin: .25rem 0 .5rem; font-size: 1.1875rem; }
.card p { margin: 0 0 .5rem; }
.card .where { margin: auto 0 0; padding-top: .5rem; color: var(--muted); font-size: .9375rem; }
.photo { margin: -1.25rem -1.25rem 1rem; overflow: hidden; border-radius: .5rem .5rem 0 0; }
.photo img { width: 100%; aspect-ratio: 16 / 9; background: var(--tint); }
.facts-line { color: var(--muted); font-size: .875rem; }
.status { margin-inline-end: .5rem; padding: .125rem .5rem; border-radius: 1rem; background: var(--tint); color: var(--ink); font-weight: 600; }
.is-ongoing { background: var(--accent); color: var(--on-accent); }
.summary { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
.with-filters { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2rem; align-items: start; }
.filters { display: grid; gap: .75rem; padding: 1.25rem; border-radius: .5rem; background: var(--tint); }
.field label, .filters summary { display: block; font-weight: 600; color: var(--ink); }
.filters summary { display: list-item; padding: .25rem 0; cursor: pointer; }
input[type='search'], select { width: 100%; margin-top: .25rem; padding: .5rem .625rem; border: 1px solid var(--muted); border-radius: .25rem; background: var(--paper); color: var(--copy); font: inherit; }
.options { margin: .25rem 0 .5rem; padding: 0; list-style: none; }
.options li { display: flex; gap: .5rem; align-items: baseline; padding: .1875rem 0; }
.options input { flex: none; width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); transform: translateY(.1875rem); }
.buttons { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1rem; margin: .25rem 0 0; }
.pages { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 1.5rem; margin-top: 2rem; }
.newsletter { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 1rem 2rem; padding-block: 2rem; border-top: 1px solid var(--line); }
.newsletter h2 { margin: 0; }
.foot { padding-block: 2rem 3rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .9375rem; }
.funding { display: flex; align-items: center; gap: 1.25rem; margin-bottom: 1.5rem; }
.funding svg { flex: none; width: 5.25rem; height: 3.5rem; outline: 1px solid #fff; }
.funding p { margin: 0; color: var(--ink); font-weight: 600; }
.links { margin: 0 0 1rem; }
@media (max-width: 52em) { .with-filters { grid-template-columns: 1fr; } }
@media (max-width: 34em) {
  .facts > div { grid-template-columns: 1fr; }
  .map .place text { display: none; }
  .map g.place circle { r: 14px; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --copy: #000; --ink: #000; --muted: #333; --tint: #fff; --line: #999; --accent: ${light.accent};
    --on-accent: #fff; --land-shown: ${light.land}; --sea: #fff; --land: #fff; --coast: #999; }
  .top nav, .skip, .newsletter, .filters, .pages, .downloads, .button { display: none; }
  .with-filters, .cards, .card { display: block; }
  .cards { columns: 2; column-gap: 1rem; }
  .card { break-inside: avoid; margin-bottom: 1rem; height: auto; }
  .status { padding: 0; background: none; color: inherit; }
  .summary { display: block; overflow: visible; }
  .text a[href^='http']::after, .foot a[href^='http']::after { content: ' (' attr(href) ')'; font-size: .875em; overflow-wrap: anywhere; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  figure, .facts > div, .map, .funding { break-inside: avoid; }
  .gallery { grid-template-columns: 1fr 1fr; }
}
`.trim();
}
