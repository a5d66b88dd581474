/** PDF/UA-1 tags one decoration a text, so a text struck through isn't underlined as well. */
export const text = String.raw`
#let text-inline(node, linked: false) = {
  let body = if "code" in node.marks { text(font: mono, size: 0.92em, words(node.text)) } else { words(node.text) }
  if "strikethrough" in node.marks {
    body = strike(body)
  } else if linked or "underline" in node.marks {
    body = underline(body)
  }
  if "italic" in node.marks { body = emph(body) }
  if "bold" in node.marks { body = strong(body) }
  body
}
`;
