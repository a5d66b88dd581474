/** The sheet from top to bottom; everything before this only defines. */
export const body = String.raw`
// Across the column, its upper and lower edges cut off where it is too tall.
#let banner(url, alt) = {
  let picture = sheet.pictures.at(url)
  if picture.banner == none { printed-picture(url, alt) } else {
    let (width, height) = picture.banner
    image(picture.path, alt: alt, width: width * 1mm, height: height * 1mm, fit: "cover")
  }
}

#let first-picture(picture) = {
  let notes = (picture.caption, picture.credit).filter(note => note != none).map(phrase)
  if picture.url == none {
    in-tongue(picture.alt, alt-instead(words(picture.alt.text)))
    notes.map(note => text(size: 8.5pt, fill: muted, note)).join(linebreak())
  } else {
    in-tongue(picture.alt, figure(
      banner(picture.url, picture.alt.text),
      caption: if notes.len() > 0 { notes.join(linebreak()) },
    ))
  }
}

#let section(part) = {
  heading(level: 2, phrase(part.label))
  in-tongue(part, blocks(part.blocks))
}

#let day = sheet.createdOn.date.split("-").map(int)
#set document(title: sheet.title.text, date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
#show: body => in-tongue(sheet, body)

#head()
#facts()
#if sheet.picture != none { first-picture(sheet.picture) }
#sheet.sections.map(section).join()
#foot()
`;
