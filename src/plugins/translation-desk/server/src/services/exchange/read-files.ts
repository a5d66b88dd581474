import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { XliffDiagnostic, XliffDocument, XliffFile } from '#translation-desk/exchange';
import { readZip, ZIP_LIMITS } from '../../adapters/zip/read-zip';
import { findLocale } from '../../domain/find-locale';
import { XLIFF_FORMATS } from '../../exchange';
import { READING_LIMITS, type ReadingLimits } from '../../exchange/limits';
import { countUnits, findExcess } from '../../exchange/excess';
import { findOtherKind, isXliff } from '../../exchange/find-other-kind';
import { aProblem } from '../../exchange/problem';
import { readXliff } from '../../exchange/read-xliff';
import type { ParsedXliff, ReadingContext } from '../../exchange/xliff-format';

export interface ReadFiles {
  /** One document of all files' units; null: nothing could be read. */
  document: XliffDocument | null;
  diagnostics: XliffDiagnostic[];
}

/**
 * Reads an XLIFF file, or a ZIP of them; what can't be taken is listed with its name. `known` are the locales that
 * a file's languages may stand for.
 */
export async function readFiles(
  bytes: Uint8Array,
  known: readonly Locale[],
  limits: ReadingLimits = READING_LIMITS,
): Promise<ReadFiles> {
  const localeOf = (language: string): Locale => findLocale(language, known) ?? language;
  const context = { limits, localeOf };
  if (findOtherKind(bytes) !== 'zip') return joinFiles([{ name: null, bytes }], context);
  const zip = await readZip(bytes, ZIP_LIMITS);
  if ('problem' in zip) return { document: null, diagnostics: [zip.problem] };
  const joined = joinFiles(zip.files, context);
  if (zip.files.some(isGivenAsXliff) || joined.document) return joined;
  return { document: null, diagnostics: [aProblem('zip-without-xliff', {}), ...joined.diagnostics] };
}

function joinFiles(packed: readonly GivenFile[], context: ReadingContext): ReadFiles {
  const { limits } = context;
  let first: XliffDocument | null = null;
  const files: XliffFile[] = [];
  const diagnostics: XliffDiagnostic[] = [];
  let units = 0;
  for (const given of packed) {
    const read = isGivenAsXliff(given)
      ? readXliff(Object.values(XLIFF_FORMATS), given.bytes, context)
      : leaveOut(given);
    const refusal = read.document && refuseLanguages(read.document, first);
    const found = refusal ? [...read.diagnostics, refusal] : read.diagnostics;
    for (const diagnostic of found) diagnostics.push({ ...diagnostic, file: given.name });
    if (!read.document || refusal) continue;
    first ??= read.document;
    for (const file of read.document.files)
      files.push(given.name === null ? file : { ...file, entry: given.name });
    units += countUnits(read.document);
    const excess = findExcess({ files: files.length, units }, limits);
    if (excess) return { document: null, diagnostics: [excess] };
  }
  return {
    document: first && { ...first, files },
    diagnostics: firstOf(diagnostics, limits.problems),
  };
}

interface GivenFile {
  /** In a ZIP; null: the file as it was sent. */
  name: string | null;
  bytes: Uint8Array;
}

/** What a ZIP has beside may be of any kind; what says that it is XLIFF, by its name or in itself, is to be read. */
function isGivenAsXliff({ name, bytes }: GivenFile): boolean {
  return name === null || /\.(xlf|xliff|sdlxliff|mqxliff|mxliff)$/i.test(name) || isXliff(bytes);
}

function leaveOut({ bytes }: GivenFile): ParsedXliff {
  const kind = findOtherKind(bytes) ?? (bytes.length === 0 ? 'text' : 'xml');
  return { document: null, diagnostics: [aProblem('entry-left-out', { kind })] };
}

/** As many as anybody reads, errors before warnings, and how many there are more. */
function firstOf(diagnostics: XliffDiagnostic[], most: number): XliffDiagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const listed = [...errors, ...warnings].slice(0, most);
  return [...listed, aProblem('more-problems', { problems: diagnostics.length - most })];
}

/** Tools write regions into languages: `en-GB` is the default locale's language too. */
function refuseLanguages(document: XliffDocument, others: XliffDocument | null): XliffDiagnostic | null {
  const { sourceLocale, targetLocale } = document;
  if (findLocale(sourceLocale, [DEFAULT_LOCALE]) === null)
    return aProblem('wrong-source-language', { language: sourceLocale, expected: DEFAULT_LOCALE });
  if (others && others.targetLocale !== targetLocale)
    return aProblem('wrong-target-language', { language: targetLocale, others: others.targetLocale });
  return null;
}
