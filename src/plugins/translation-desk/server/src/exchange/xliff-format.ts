import type { Locale } from '#domain/locale';
import type { XliffDiagnostic, XliffDocument, XliffVersion } from '#translation-desk/exchange';
import type { ReadingLimits } from './limits';
import type { XmlElement } from './xml/xml-element';

/** One version of XLIFF, parser and serializer. */
export interface XliffFormat {
  version: XliffVersion;
  namespace: string;
  /** Values of the root's `version` that the parser takes. */
  versions: readonly string[];
  serialize(document: XliffDocument): string;
  parse(root: XmlElement, context: ReadingContext): ParsedXliff;
}

/** What reading asks of whoever reads. */
export interface ReadingContext {
  limits: ReadingLimits;
  /** The locale that a language stands for, `az` for `AZ` and `az-AZ`; as it is where there is none. */
  localeOf(language: string): Locale;
}

/** `document` is null where the file as a whole is refused; the diagnostics say why. */
export interface ParsedXliff {
  document: XliffDocument | null;
  diagnostics: XliffDiagnostic[];
}
