import { DEFAULT_LOCALE } from '#domain/locale';
import type { XliffDiagnostic, XliffDocument, XliffFile } from '#translation-desk/exchange';
import { isZip, readZip, ZIP_LIMITS } from '../../adapters/zip/read-zip';
import { findLocale } from '../../domain/find-locale';
import { XLIFF_FORMATS } from '../../exchange';
import { READING_LIMITS, type ReadingLimits } from '../../exchange/limits';
import { countUnits, findExcess } from '../../exchange/excess';
import { aProblem } from '../../exchange/problem';
import { readXliff } from '../../exchange/read-xliff';

export interface ReadFiles {
  /** One document of all files' units; null: nothing could be read. */
  document: XliffDocument | null;
  diagnostics: XliffDiagnostic[];
}

/** Reads an XLIFF file, or a ZIP of them; files that can't be taken are listed with their names. */
export async function readFiles(
  bytes: Uint8Array,
  limits: ReadingLimits = READING_LIMITS,
): Promise<ReadFiles> {
  if (!isZip(bytes)) return joinFiles([{ name: null, bytes }], limits);
  const zip = await readZip(bytes, ZIP_LIMITS);
  return 'problem' in zip ? { document: null, diagnostics: [zip.problem] } : joinFiles(zip.files, limits);
}

function joinFiles(
  packed: readonly { name: string | null; bytes: Uint8Array }[],
  limits: ReadingLimits,
): ReadFiles {
  let first: XliffDocument | null = null;
  const files: XliffFile[] = [];
  const diagnostics: XliffDiagnostic[] = [];
  let units = 0;
  for (const { name, bytes } of packed) {
    const read = readXliff(Object.values(XLIFF_FORMATS), bytes, limits);
    const refusal = read.document && refuseLanguages(read.document, first);
    const found = refusal ? [...read.diagnostics, refusal] : read.diagnostics;
    for (const diagnostic of found) diagnostics.push({ ...diagnostic, file: name });
    if (!read.document || refusal) continue;
    first ??= read.document;
    for (const file of read.document.files) files.push(file);
    units += countUnits(read.document);
    const excess = findExcess({ files: files.length, units }, limits);
    if (excess) return { document: null, diagnostics: [excess] };
  }
  return {
    document: first && { ...first, files },
    diagnostics: firstOf(diagnostics, limits.problems),
  };
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
