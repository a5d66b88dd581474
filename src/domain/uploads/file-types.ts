/** What the media library takes, by what a file is and not by what it is called. */
export interface FileType {
  mime: string;
  /** The first is given to a file that is called something else. */
  extensions: readonly [string, ...string[]];
  /** As the people who upload know it. */
  label: string;
}

/** Pictures that every browser shows and every info sheet prints. */
export const PICTURE_TYPES = {
  jpeg: { mime: 'image/jpeg', extensions: ['.jpg', '.jpeg', '.jpe', '.jfif'], label: 'JPEG' },
  png: { mime: 'image/png', extensions: ['.png'], label: 'PNG' },
  webp: { mime: 'image/webp', extensions: ['.webp'], label: 'WebP' },
  gif: { mime: 'image/gif', extensions: ['.gif'], label: 'GIF' },
  avif: { mime: 'image/avif', extensions: ['.avif'], label: 'AVIF' },
} satisfies Record<string, FileType>;

export type PictureFormat = keyof typeof PICTURE_TYPES;

/** Office documents that are zips, by the content type of their main part (ISO/IEC 29500-2) or their `mimetype` (ODF 1.3, part 2). */
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';
export const PACKAGE_TYPES: Record<string, FileType> = {
  [`${OPEN_XML}.wordprocessingml.document.main+xml`]: office('.docx', 'wordprocessingml.document'),
  [`${OPEN_XML}.wordprocessingml.template.main+xml`]: office('.dotx', 'wordprocessingml.template'),
  [`${OPEN_XML}.spreadsheetml.sheet.main+xml`]: office('.xlsx', 'spreadsheetml.sheet'),
  [`${OPEN_XML}.spreadsheetml.template.main+xml`]: office('.xltx', 'spreadsheetml.template'),
  [`${OPEN_XML}.presentationml.presentation.main+xml`]: office('.pptx', 'presentationml.presentation'),
  [`${OPEN_XML}.presentationml.slideshow.main+xml`]: office('.ppsx', 'presentationml.slideshow'),
  [`${OPEN_XML}.presentationml.template.main+xml`]: office('.potx', 'presentationml.template'),
  [`${ODF}.text`]: { mime: `${ODF}.text`, extensions: ['.odt'], label: 'OpenDocument' },
  [`${ODF}.spreadsheet`]: { mime: `${ODF}.spreadsheet`, extensions: ['.ods'], label: 'OpenDocument' },
  [`${ODF}.presentation`]: { mime: `${ODF}.presentation`, extensions: ['.odp'], label: 'OpenDocument' },
  [`${ODF}.graphics`]: { mime: `${ODF}.graphics`, extensions: ['.odg'], label: 'OpenDocument' },
};

/** Office documents from before 2007, by the name of their main stream ([MS-CFB], [MS-DOC], [MS-XLS], [MS-PPT]). */
export const COMPOUND_TYPES: Record<string, FileType> = {
  WordDocument: { mime: 'application/msword', extensions: ['.doc', '.dot'], label: 'Word' },
  Workbook: { mime: 'application/vnd.ms-excel', extensions: ['.xls', '.xlt'], label: 'Excel' },
  'PowerPoint Document': {
    mime: 'application/vnd.ms-powerpoint',
    extensions: ['.ppt', '.pps', '.pot'],
    label: 'PowerPoint',
  },
};

export const PDF: FileType = { mime: 'application/pdf', extensions: ['.pdf'], label: 'PDF' };
export const RTF: FileType = { mime: 'application/rtf', extensions: ['.rtf'], label: 'RTF' };

/** Plain text is what it is called: nothing in it says whether it is a table or a note. */
export const TEXT_TYPES: readonly FileType[] = [
  { mime: 'text/plain', extensions: ['.txt'], label: 'plain text' },
  { mime: 'text/csv', extensions: ['.csv'], label: 'CSV' },
  { mime: 'text/tab-separated-values', extensions: ['.tsv'], label: 'TSV' },
  { mime: 'text/markdown', extensions: ['.md'], label: 'Markdown' },
];

/** The end of every refusal: what would be right. */
export const TAKEN =
  'The library takes pictures (JPEG, PNG, WebP, GIF, AVIF), PDF, Office documents without macros, and plain text (.txt, .csv, .tsv, .md).';

/** Whether a stored file is a picture that browsers show and sheets print. */
export function isPicture(mime: string): boolean {
  return Object.values(PICTURE_TYPES).some((type) => type.mime === mime);
}

function office(extension: string, name: string): FileType {
  return { mime: `${OPEN_XML}.${name}`, extensions: [extension], label: 'Office' };
}
