/** Text as the payload has it: a string put into a document is text, whatever it spells, never code. */
export const words = String.raw`
// A piece of a word of 25 characters and more may be broken anywhere: no column is narrower. Behind a slash or hyphen,
// as in an address, a line may break anyway.

// A hair of space is a place to break that leaves no character behind in the text.
#let hair = h(0.01pt)

#let breakable-word(word) = {
  let clusters = word.clusters()
  // Layout time grows with the square of the pieces in a paragraph: endless words get a character to break at.
  if clusters.len() > 4000 { return clusters.chunks(40).map(chunk => chunk.join()).join("\u{200B}") }
  let step = if clusters.len() <= 400 { 1 } else { 12 }
  clusters.chunks(step).map(chunk => [#chunk.join()#hair]).join()
}

#let words(body) = {
  let from = 0
  for long in body.matches(regex("[^\s/-]{25,}")) {
    body.slice(from, long.start)
    breakable-word(long.text)
    from = long.end
  }
  body.slice(from)
}

// BCP 47 → what Typst tags text with: a language and, where the tag has one, a region.
#let in-tongue(part, body) = {
  let subtags = part.locale.split("-")
  let region = subtags.slice(1).find(subtag => subtag.len() == 2)
  set text(lang: subtags.first(), region: region, dir: if part.direction == "rtl" { rtl } else { ltr })
  body
}

#let phrase(part) = in-tongue(part, words(part.text))

#let linked-phrase(part, href) = link(href, underline(phrase(part)))
`;
