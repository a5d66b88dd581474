import type { ExportedProject } from '#catalogue/export';
import type { ProjectTexts } from '#catalogue/project';
import { blocksToText } from '#domain/blocks-to-text';
import { servedLocale } from '#domain/fallbacks';
import { isEmptyBlocks } from '#domain/is-empty-blocks';
import { isEmptyText } from '#domain/is-empty-text';
import type { Locale } from '#domain/locale';
import { withoutForbidden } from '#print/xml';

/** A text in one language. */
export interface Narrative {
  locale: Locale;
  text: string;
}

type PlainField = 'title' | 'summary' | 'description' | 'specificObjective' | 'expectedResults';

/**
 * A field in every language that has it of its own, the default one first: never what another language lends. Only where no
 * language has it of its own that was asked for it is as it is served, under the language that this is.
 */
export function narrativesOf(
  { project, texts }: ExportedProject,
  field: PlainField,
  defaultLocale: Locale,
): Narrative[] {
  const own = [...texts]
    .sort(([one], [other]) => rank(one, defaultLocale) - rank(other, defaultLocale) || (one < other ? -1 : 1))
    .map(([locale, said]) => ({ locale, text: plainText(said, field) }));
  const said = own.filter(({ text }) => !isEmptyText(text));
  if (said.length > 0) return said;
  const served = { locale: servedLocale(project, field), text: plainText(project, field) };
  return isEmptyText(served.text) ? [] : [served];
}

function rank(locale: Locale, defaultLocale: Locale): number {
  return locale === defaultLocale ? 0 : 1;
}

function plainText(texts: Pick<ProjectTexts, PlainField>, field: PlainField): string {
  const value = texts[field];
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : isEmptyBlocks(value) ? '' : blocksToText(value);
  return withoutForbidden(text).trim();
}
