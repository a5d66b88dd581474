export const lineBreak = String.raw`
#let break-inline(node) = linebreak()
`;
