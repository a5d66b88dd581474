export const code = String.raw`
#show raw.where(block: true): set block(width: 100%, fill: tint, inset: 0.9em, above: 1.4em, below: 1.4em)
#show raw.line: it => words(it.text)
#let code-block(node) = raw(block: true, node.text)
`;
