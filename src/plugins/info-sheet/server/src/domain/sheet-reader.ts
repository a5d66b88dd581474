import type { Locale } from '#domain/locale';
import type { Fallbacks } from '#domain/fallbacks';
import type { LocalizedProject } from '#catalogue/project';
import { isRecord } from '#domain/records';
import type { ServedText } from '#info-sheet/info-sheet';
import type { SheetLabels, SheetTemplate } from '#info-sheet/template';

/** `heading`, `facts.website`, `statuses.ongoing`, …: every path in `SheetLabels`. */
export type LabelPath = {
  [Key in keyof SheetLabels]: SheetLabels[Key] extends string
    ? Key
    : `${Key}.${Extract<keyof SheetLabels[Key], string>}`;
}[keyof SheetLabels];

/**
 * What the builders of a sheet read from. It notes every text that they take from another locale,
 * so a sheet's `fallbacks` are those of the words it prints and no others.
 */
export interface SheetReader {
  project: LocalizedProject;
  template: SheetTemplate;
  locale: Locale;
  /** A word of the template, noted as `labels.<path>`. */
  label(path: LabelPath): ServedText & { text: string; locale: Locale };
  /** A text of the project at `path`; noted as `printedAs` where the sheet has it at another place. */
  text(path: string, text: string | null, printedAs?: string): ServedText;
  /** The pieces of a rich text at `path` that are in another locale than the rest of it, noted under the same paths. */
  pieces(path: string): void;
  /** What was read so far. */
  notes: { fallbacks: Fallbacks; missing: string[] };
}

export function createSheetReader(
  project: LocalizedProject,
  template: SheetTemplate,
  locale: Locale,
): SheetReader {
  const fallbacks: Fallbacks = {};
  const missing: string[] = [];

  const note = (path: string, served: Locale): Locale => {
    if (served !== locale) fallbacks[path] = served;
    return served;
  };

  return {
    project,
    template,
    locale,
    notes: { fallbacks, missing },
    label: (path) => ({
      text: findLabel(template.labels, path),
      locale: note(`labels.${path}`, template.fallbacks[path] ?? template.locale),
    }),
    text(path, text, printedAs = path) {
      if (project.missing.includes(path)) missing.push(printedAs);
      if (text === null) return { text, locale: null };
      return { text, locale: note(printedAs, project.fallbacks[path] ?? project.locale) };
    },
    pieces(path) {
      const below = (piece: string): boolean => piece.startsWith(`${path}.`);
      for (const piece in project.fallbacks)
        if (below(piece)) note(piece, project.fallbacks[piece] ?? locale);
      missing.push(...project.missing.filter(below));
    },
  };
}

function findLabel(labels: SheetLabels, path: LabelPath): string {
  const found = path
    .split('.')
    .reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), labels);
  return typeof found === 'string' ? found : '';
}
