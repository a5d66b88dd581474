import { UnknownFormatError } from '#domain/errors/index';
import { isSheetFormat, SHEET_FORMAT_NAMES, SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';

/** The formats' media types, the payload's own first: what is given to those who take anything. */
export const MEDIA_TYPES = SHEET_FORMAT_NAMES.map((format) => SHEET_FORMATS[format].mediaType);

/** The format with this extension. @throws UnknownFormatError that lists those there are */
export function formatOfExtension(extension: string): SheetFormat {
  if (isSheetFormat(extension)) return extension;
  throw new UnknownFormatError({ name: extension, allowed: SHEET_FORMAT_NAMES });
}

/** The format of a media type that was agreed on. @throws UnknownFormatError where none was */
export function formatOfMediaType(mediaType: string | false, accept: string): SheetFormat {
  const format = SHEET_FORMAT_NAMES.find((name) => SHEET_FORMATS[name].mediaType === mediaType);
  if (format) return format;
  throw new UnknownFormatError({ name: accept, allowed: MEDIA_TYPES });
}
