import { UnknownFormatError } from '#domain/errors/index';
import { isSheetFormat, SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';

const FORMATS = Object.keys(SHEET_FORMATS) as SheetFormat[];

/** The formats' media types, the payload's own first: what is given to those who take anything. */
export const MEDIA_TYPES = FORMATS.map((format) => SHEET_FORMATS[format].mediaType);

/** The format with this extension. @throws UnknownFormatError that lists those there are */
export function formatOfExtension(extension: string): SheetFormat {
  if (isSheetFormat(extension)) return extension;
  throw new UnknownFormatError({ name: extension, allowed: FORMATS });
}

/** The format of a media type that was agreed on. @throws UnknownFormatError where none was */
export function formatOfMediaType(mediaType: string | false, accept: string): SheetFormat {
  const format = FORMATS.find((name) => SHEET_FORMATS[name].mediaType === mediaType);
  if (format) return format;
  throw new UnknownFormatError({ name: accept, allowed: MEDIA_TYPES });
}
