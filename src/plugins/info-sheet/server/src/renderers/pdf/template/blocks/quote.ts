/** On tinted ground, with a bar at the start. Typst's own quote would be indented on both sides. */
export const quote = String.raw`
#show quote.where(block: true): it => {
  let bar = 2.5pt + ornament
  block(
    width: 100%,
    fill: tint,
    stroke: if text.dir == rtl { (right: bar) } else { (left: bar) },
    inset: (x: 1.2em, y: 0.9em),
    above: 1.4em,
    below: 1.4em,
    it.body,
  )
}
#let quote-block(node) = quote(block: true, inlines(node.inlines))
`;
