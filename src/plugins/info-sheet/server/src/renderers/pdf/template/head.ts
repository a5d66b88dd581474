/** Eyebrow and title: smaller the longer it is. */
export const head = String.raw`
#let head() = {
  if sheet.heading != none {
    block(below: 1.5em, par(text(size: 9pt, weight: "bold", fill: accent, tracking: 0.09em, phrase(sheet.heading))))
  }
  let length = sheet.title.text.clusters().len()
  let size = if length <= 60 { 26pt } else if length <= 120 { 21pt } else { 16pt }
  show heading: set text(size: size, fill: ink)
  show heading: set par(leading: 0.5em)
  show heading: set block(above: 0pt, below: 14pt)
  heading(level: 1, phrase(sheet.title))
  pdf.artifact(block(below: 20pt, rect(width: 14mm, height: 3pt, fill: ornament)))
}
`;
