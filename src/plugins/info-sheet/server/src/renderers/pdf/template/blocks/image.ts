export const image = String.raw`
#set figure(numbering: none, supplement: none, gap: 0.7em)
#set figure.caption(position: bottom)
#show figure: set block(above: 1.6em, below: 1.6em)
#show figure: set align(start)
#show figure.caption: set text(size: 8.5pt, fill: muted)

// No wider than the column, no taller than a third of the page, no larger than it is at 150 dpi.
#let printed-picture(url, alt) = {
  let picture = sheet.pictures.at(url)
  layout(space => {
    let share = calc.min(space.width / 1pt, picture.width * 0.48, 250 * picture.width / picture.height)
    image(picture.path, alt: alt, width: share * 1pt)
  })
}

#let image-block(node) = {
  let caption = node.at("caption", default: none)
  figure(printed-picture(node.url, node.alt), caption: if caption != none { words(caption) })
}
`;
