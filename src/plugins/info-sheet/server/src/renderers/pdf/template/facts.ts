/**
 * Facts as a list of terms: label and text of each are tagged `Lbl` and `LBody` (ISO 32000-1 §14.8.4.3.3).
 * The label takes one line of its row and hangs over what is below; the text is padded to the label's height.
 */
export const facts = String.raw`
#let label-width = 48mm
#let gutter = 8mm
// Height of a line of text, of its size: that of Noto Sans's capitals.
#let one-line = 0.714
#let fact-width = 166mm - label-width - gutter

#let fact-label(part) = block(width: label-width, {
  set text(size: 9pt, weight: "bold", fill: muted)
  set par(leading: 0.55em)
  phrase(part)
})

#let fact-part(part) = {
  if part.href == none { phrase(part) } else { linked-phrase(part, part.href) }
}

#let fact(row) = {
  let label = fact-label(row.label)
  let value = row.parts.map(fact-part).join()
  let hanging = box(width: label-width, height: one-line * 9pt, {
    place(start + top, dy: -0.75em, line(length: 166mm, stroke: hairline-stroke))
    place(start + top, label)
  })
  // Measuring sets a text once more: only for a label that could be too long for one line.
  let padding = if row.label.text.clusters().len() > 16 {
    context {
      let height = measure(label).height
      if height > one-line * 10pt {
        let printed = calc.max(one-line * 10pt, measure(block(width: fact-width, value)).height)
        if height > printed { v(height - printed, weak: false) }
      }
    }
  }
  terms.item(hanging, value + padding)
}

#let facts() = {
  if sheet.facts.len() > 0 {
    set terms(hanging-indent: label-width + gutter, separator: h(gutter), spacing: 1.5em)
    terms(..sheet.facts.map(fact))
    rule()
  }
}
`;
