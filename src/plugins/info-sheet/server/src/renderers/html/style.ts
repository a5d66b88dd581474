import { PALETTE } from '#print/palette';

/**
 * All the page's style: one column of at most 46 em on a screen, an A4 sheet on paper. Pages are numbered where there are
 * several, which no selector knows: the first says “1 / ” by padding the number of all (CSS Counter Styles 3, §3.6), and
 * nothing where that is 1. On one page the foot stands at its bottom.
 */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: ${PALETTE.copy}; line-height: 1.6; overflow-wrap: anywhere;
  font-family: 'Noto Sans', 'Segoe UI', 'Noto Sans Armenian', 'Noto Sans Georgian', 'IBM Plex Sans Arabic', 'Noto Sans Arabic', system-ui, sans-serif; }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
body::before { content: ''; display: block; height: .375rem; background: ${PALETTE.accent}; }
header { padding-top: 2.75rem; }
.eyebrow { margin: 0 0 .75rem; color: ${PALETTE.accent}; font-size: .8125rem; font-weight: 700; letter-spacing: .09em; }
[dir='rtl'] .eyebrow { letter-spacing: 0; }
h1 { margin: 0; color: ${PALETTE.ink}; font-size: clamp(1.625rem, 6vw, 2.5rem); line-height: 1.2; }
h1.long { font-size: clamp(1.375rem, 5vw, 1.875rem); }
h1::after { content: ''; display: block; width: 3.5rem; height: .25rem; margin-top: 1.25rem; background: ${PALETTE.ornament}; }
h2, h3, h4, h5, h6 { line-height: 1.3; break-after: avoid; }
h2 { margin: 2.5rem 0 .75rem; color: ${PALETTE.accent}; font-size: 1.25rem; }
h3 { margin: 1.75rem 0 .5rem; color: ${PALETTE.ink}; font-size: 1.0625rem; }
h4, h5, h6 { margin: 1.5rem 0 .5rem; color: ${PALETTE.ink}; font-size: 1rem; }
p { margin: 0 0 1em; orphans: 3; widows: 3; }
a { color: ${PALETTE.accent}; text-underline-offset: .15em; }
a:focus-visible { outline: .1875rem solid ${PALETTE.accent}; outline-offset: .125rem; }
.facts { margin: 2rem 0 0; border-bottom: 1px solid ${PALETTE.hairline}; }
.facts div { display: grid; grid-template-columns: minmax(9rem, 1fr) 2fr; gap: .25rem 1.5rem; padding: .7rem 0;
  border-top: 1px solid ${PALETTE.hairline}; break-inside: avoid; }
.facts dt { color: ${PALETTE.muted}; font-size: .875rem; font-weight: 700; }
.facts dd { margin: 0; }
figure { margin: 2rem 0; break-inside: avoid; }
section figure { margin: 1.5rem 0; }
img { display: block; max-width: 100%; height: auto; }
main > figure img { width: 100%; max-height: 20rem; object-fit: cover; }
main > figure.upright img { width: auto; max-width: 100%; object-fit: contain; }
figcaption { margin-top: .5rem; color: ${PALETTE.muted}; font-size: .875rem; }
.credit { display: block; font-size: .8125rem; }
.missing-picture { padding: .75rem 1rem; border: 1px dashed ${PALETTE.hairline}; color: ${PALETTE.muted}; }
ul, ol { margin: 0 0 1em; padding-inline-start: 1.5rem; }
li { margin: .25em 0; }
ul ul, ol ul { list-style: '–  '; }
ul ul ul, ul ol ul, ol ol ul { list-style: disc; }
li > ul, li > ol { margin: .25em 0; }
blockquote { margin: 1.5rem 0; padding: .75rem 1.25rem; border-inline-start: .25rem solid ${PALETTE.ornament}; background: ${PALETTE.tint}; }
blockquote p { margin: 0; }
pre { direction: ltr; margin: 1.5rem 0; padding: .75rem 1rem; background: ${PALETTE.tint}; white-space: pre-wrap; }
code { font-family: 'Noto Sans Mono', Consolas, 'DejaVu Sans Mono', monospace; font-size: .9em; }
footer { padding-top: 1.5rem; padding-bottom: 3rem; margin-top: 3.5rem; color: ${PALETTE.muted}; font-size: .875rem; }
footer::before { content: ''; display: block; border-top: 1px solid ${PALETTE.hairline}; margin-bottom: 1.5rem; }
.funding { display: flex; align-items: center; gap: 1.25rem; margin: 0 0 1.25rem; }
.funding svg { flex: none; width: 5.25rem; height: 3.5rem; }
.funding p { margin: 0; color: ${PALETTE.copy}; }
.imprint { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; }
.imprint p { margin: 0; }
@media (max-width: 30em) {
  .facts div { grid-template-columns: 1fr; }
  .funding { align-items: flex-start; flex-direction: column; gap: .75rem; }
}
@counter-style one-of-hundreds { system: extends decimal; range: 100 999; pad: 4 '1 / '; fallback: nothing; }
@counter-style one-of-tens { system: extends decimal; range: 10 99; pad: 3 '1 / '; fallback: one-of-hundreds; }
@counter-style one-of-many { system: extends decimal; range: 2 9; pad: 2 '1 / '; fallback: one-of-tens; }
@counter-style nothing { system: cyclic; symbols: ''; }
@page { size: A4; margin: 18mm 22mm 20mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt 'Noto Sans', sans-serif; color: ${PALETTE.muted}; } }
@page :first { @bottom-center { content: counter(pages, one-of-many); } }
@media print {
  html { font-size: 10pt; }
  body { display: flex; flex-direction: column; min-height: 100vh; line-height: 1.45; }
  h2 { margin-top: 1.75rem; }
  h3 { margin-top: 1.25rem; }
  p, ul, ol { margin-bottom: .75em; }
  .facts, main > figure { margin-top: 1.25rem; }
  .facts div { padding: .45rem 0; }
  li { margin: .15em 0; }
  blockquote, pre, section figure { margin: 1rem 0; }
  body::before { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h1::after, .funding svg, blockquote, pre { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  header { padding-top: 1.5rem; }
  header, main, footer { max-width: none; margin-left: 0; margin-right: 0; padding-left: 0; padding-right: 0; }
  main { margin-bottom: 1.5rem; }
  .facts div { grid-template-columns: 1fr 2fr; }
  .funding { flex-direction: row; align-items: center; }
  footer { margin-top: auto; padding-bottom: 0; break-before: avoid; break-inside: avoid; }
}
`;
