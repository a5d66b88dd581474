export const list = String.raw`
#let bullets = ([•], [–], [•], [–], [•])
#set list(indent: 0.4em, body-indent: 0.7em, spacing: 0.75em)
#set enum(numbering: "1.", indent: 0.4em, body-indent: 0.7em, spacing: 0.75em)
#let list-block(node, depth: 0) = {
  let items = node.items.map(item => inlines(item.inlines) + item.lists.map(list-block.with(depth: depth + 1)).join())
  if node.ordered { enum(start: 1, tight: true, ..items) } else { list(marker: bullets.at(depth), tight: true, ..items) }
}
`;
