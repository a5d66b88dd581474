import type { SheetPicture } from '#info-sheet/info-sheet';
import type { SheetReader } from './sheet-reader';

/** The first picture of the gallery with its words; null where the template shows none or there is none. */
export function buildPicture(reader: SheetReader): SheetPicture | null {
  if (!reader.template.showPicture) return null;
  const { gallery, missing, baseLocale } = reader.project;
  const index = gallery.findIndex(({ image }) => image !== null);
  const photo = gallery[index];
  if (!photo?.image) return null;

  const path = `gallery.${index}`;
  const alt = reader.text(`${path}.alt`, photo.alt);
  const caption = reader.text(`${path}.caption`, photo.caption);
  const credit = reader.text(`${path}.credit`, photo.credit);
  // The media library has one alternative text for all locales, written by those who author the base.
  const ofLibrary = missing.includes(`${path}.alt`) ? null : photo.image.alternativeText;
  return {
    file: photo.image,
    alt: alt.text ?? ofLibrary ?? '',
    altLocale: alt.locale ?? (ofLibrary ? baseLocale : reader.locale),
    caption: caption.text,
    captionLocale: caption.locale,
    credit: credit.text,
    creditLocale: credit.locale,
  };
}
