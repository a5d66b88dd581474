/** Pushed to the bottom of the last page: emblem and statement, project page, date. */
export const foot = String.raw`
#let funding() = {
  let emblem = image(bytes(sheet.emblem), format: "svg", alt: sheet.funding.emblemAlt.text, height: 14mm)
  in-tongue(sheet.funding.statement, grid(
    columns: (auto, 1fr),
    column-gutter: 5mm,
    align: start + horizon,
    emblem,
    par(text(size: 9pt, words(sheet.funding.statement.text))),
  ))
}

#let foot() = {
  v(1fr)
  block(breakable: false, above: 2.5em, width: 100%, {
    set text(size: 8.5pt, fill: muted)
    rule()
    v(4pt)
    if sheet.funding != none {
      funding()
      v(6pt)
    }
    let created = par[#phrase(sheet.createdOn.label) #phrase(sheet.createdOn.value)]
    if sheet.projectPage == none { created } else {
      grid(
        columns: (1fr, auto),
        column-gutter: 8mm,
        par(linked-phrase(sheet.projectPage.label, sheet.projectPage.href)),
        created,
      )
    }
  })
}
`;
