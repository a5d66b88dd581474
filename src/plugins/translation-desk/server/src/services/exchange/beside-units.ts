import type { Author } from '#translation-desk/author';
import type { XliffNote } from '#translation-desk/exchange';
import type { FieldLabel } from '../../adapters/field-labels';
import type { Beside } from '../../domain/import/to-xliff-units';
import { toPlainText } from '../../domain/inline/inline';
import { contentOf } from '../../domain/inline/tagged-text';
import type { Threads } from '../../domain/notes/find-threads';
import { hintOfIncomplete } from '../../domain/notes/hints';
import type { StoredNote } from '../../domain/notes/stored-note';
import type { AlignedUnit } from '../../domain/state/align-target';
import { stateOf, unitState } from '../../domain/state/translation-state';
import type { FindTerms } from '../../domain/terms/term-finder';
import type { LoadedDocument, LoadedField } from '../load-document';

export interface BesideContext {
  labels: Readonly<Record<string, FieldLabel>>;
  threads: Threads;
  authorOf(sign: string): Author;
  findTerms: FindTerms;
}

/** What a file tells of each unit of a document: its field, what was said of it, the names in it. */
export function besideUnits(
  { fields }: LoadedDocument,
  { labels, threads, authorOf, findTerms }: BesideContext,
): (unit: AlignedUnit) => Beside {
  const incomplete = new Map(fields.map((field) => [field.name, hintsOfState(field)]));
  return ({ source }) => ({
    hints: [...hintsOfLabel(labels[source.field]), ...(incomplete.get(source.field) ?? [])],
    notes: (threads.byUnit.get(source.id) ?? []).map((note) => toXliffNote(note, authorOf)),
    terms: findTerms(toPlainText(contentOf(source.text))),
  });
}

/** What a file says of every unit of a field. */
export function hintsOfLabel(label: FieldLabel | undefined): string[] {
  return label ? [label.label, label.hint].filter((hint) => hint !== '') : [];
}

function hintsOfState(field: LoadedField): string[] {
  if (stateOf(field) !== 'incomplete') return [];
  const missing = field.units.filter((unit) => unitState(unit) === 'missing').length;
  return [hintOfIncomplete(missing, field.units.length)];
}

function toXliffNote(
  { text, signature, writtenBy }: StoredNote,
  authorOf: BesideContext['authorOf'],
): XliffNote {
  const author = authorOf(writtenBy);
  return { text, by: signature ?? ('name' in author ? author.name : null) };
}
