export const link = String.raw`
#let link-inline(node) = link(node.href, node.children.map(child => {
  if child.kind == "text" { text-inline(child, linked: true) } else { break-inline(child) }
}).join())
`;
