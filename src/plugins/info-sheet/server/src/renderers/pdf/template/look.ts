import { PALETTE } from '../../palette';

const colours = Object.entries(PALETTE).map(([name, value]) => `#let ${name} = rgb("${value}")`);

/** Colours, faces and the shape of the page. */
export const look = `
${colours.join('\n')}
${String.raw`
#let faces = sheet.faces
#let mono = ("DejaVu Sans Mono", ..faces)
#let hairline-stroke = 0.5pt + hairline
#let rule() = line(length: 100%, stroke: hairline-stroke)

#set page(
  paper: "a4",
  margin: (x: 22mm, top: 22mm, bottom: 20mm),
  background: context if here().page() == 1 {
    place(top, rect(width: 100%, height: 5pt, fill: accent))
  },
  footer: context {
    let last = counter(page).final().first()
    if last > 1 {
      set text(size: 8pt, fill: muted)
      align(center)[#counter(page).display() / #last]
    }
  },
)
#set text(font: faces, fallback: false, size: 10pt, fill: copy, hyphenate: false)
#set par(leading: 0.72em, spacing: 1.05em, justify: false)
#show raw: set text(font: mono, size: 9pt)
#show heading: set text(fill: ink)
#show heading: set block(sticky: true)
#show heading.where(level: 2): set text(size: 13pt, fill: accent)
#show heading.where(level: 2): set block(above: 2.1em, below: 0.9em)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 1.7em, below: 0.8em)
#show heading.where(level: 4): set text(size: 10pt)
#show heading.where(level: 5): set text(size: 10pt, weight: "regular", style: "italic")
#show heading.where(level: 6): set text(size: 10pt, weight: "regular", fill: muted)
#show link: set text(fill: accent)
#set underline(offset: 0.18em)
`}`;
