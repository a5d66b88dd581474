import type { AnswerContent, Operation } from '#answers/operation';
import { path } from '#answers/parameter';
import type { Refusal } from '#answers/refusals';
import { NAMED } from '#answers/refusals';
import { movedResponse } from '#catalogue/content-api';
import { ID, READING } from '#catalogue/reading';
import { infoSheetResponse } from '#info-sheet/info-sheet';
import { SHEET_FORMAT_NAMES, SHEET_FORMATS, type SheetFormatInfo } from '#info-sheet/sheet-format';

/** Of a sheet, in whatever format. */
const RENDERED: readonly Refusal[] = [
  ...NAMED,
  {
    status: 406,
    name: 'NotAcceptable',
    reason: 'There is no such format: the message names those there are',
  },
  {
    status: 503,
    name: 'ServiceUnavailable',
    reason: 'Too many sheets are waiting: Retry-After says when to come back',
    isForNow: true,
  },
  { status: 504, name: 'GatewayTimeout', reason: 'The sheet took longer than one may' },
];

const FORMAT = path('format', 'One of the sheet’s meta.formats', {
  type: 'string',
  enum: SHEET_FORMAT_NAMES,
});

/** Every public read of this plugin, in the order of the documentation. */
export const OPERATIONS: readonly Operation[] = [
  {
    path: '/projects/{id}/info-sheet',
    operationId: 'findInfoSheet',
    summary: 'The info sheet of a project, in the format that Accept asks for',
    tag: 'Info sheets',
    parameters: [ID, ...READING],
    content: sheetContent(),
    moved: movedResponse,
    refusals: RENDERED,
  },
  {
    path: '/projects/{id}/info-sheet.{format}',
    operationId: 'printInfoSheet',
    summary: 'The info sheet of a project as a file',
    tag: 'Info sheets',
    parameters: [ID, FORMAT, ...READING],
    content: sheetContent(),
    moved: movedResponse,
    refusals: RENDERED,
  },
];

function sheetContent(): Operation['content'] {
  const contents: Record<SheetFormatInfo['content'], AnswerContent> = {
    payload: { kind: 'json', schema: infoSheetResponse },
    page: { kind: 'text' },
    file: { kind: 'bytes' },
  };
  const formats = Object.values(SHEET_FORMATS);
  return Object.fromEntries(formats.map(({ mediaType, content }) => [mediaType, contents[content]]));
}
