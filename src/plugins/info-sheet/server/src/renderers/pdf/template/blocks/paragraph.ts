export const paragraph = String.raw`
#let paragraph-block(node) = par(inlines(node.inlines))
`;
