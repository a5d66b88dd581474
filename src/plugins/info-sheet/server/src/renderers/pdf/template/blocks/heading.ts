export const heading = String.raw`
#let heading-block(node) = heading(level: node.level, inlines(node.inlines))
`;
