export const missingImage = String.raw`
#let alt-instead(body) = block(
  width: 100%,
  inset: (x: 1em, y: 0.8em),
  stroke: (paint: hairline, dash: "dashed", thickness: 0.7pt),
  text(fill: muted, body),
)
#let missing-image-block(node) = alt-instead(words(node.alt))
`;
