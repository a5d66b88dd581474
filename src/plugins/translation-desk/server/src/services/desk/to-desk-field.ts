import { diffWords, type TextChange } from '#domain/diff-words';
import type { Locale } from '#domain/locale';
import type { Author } from '#translation-desk/author';
import type { DeskField, DeskUnit } from '#translation-desk/desk';
import { CHECKS } from '../../domain/checks';
import { checkUnit } from '../../domain/checks/check-unit';
import { toPlainText } from '../../domain/inline/inline';
import { contentOf } from '../../domain/inline/tagged-text';
import type { Threads } from '../../domain/notes/find-threads';
import type { AlignedUnit } from '../../domain/state/align-target';
import { stateOf, unitState } from '../../domain/state/translation-state';
import { isWrittenFreely } from '../../domain/state/whole';
import type { FindTerms } from '../../domain/terms/term-finder';
import type { FieldLabel } from '../../adapters/field-labels';
import type { LoadedField } from '../load-document';
import { toDeskNotes } from '../notes/to-desk-notes';

/** What the fields of a document have in common. */
export interface FieldContext {
  /** Of the translation. */
  locale: Locale;
  findTerms: FindTerms;
  authorOf(sign: string): Author;
  threads: Threads;
  /** What readers have of each unit, by its id; null: nothing of the document is published in the locale. */
  published: ReadonlyMap<string, string> | null;
}

/** A field as the editor shows it. */
export function toDeskField(
  field: LoadedField,
  label: FieldLabel | undefined,
  isWritable: boolean,
  context: FieldContext,
): DeskField {
  return {
    name: field.name,
    label: label?.label ?? field.name,
    hint: label?.hint ?? '',
    state: stateOf(field),
    written: field.line && { by: context.authorOf(field.line.recordedBy), at: field.line.recordedAt },
    isWritable,
    isWhole: isWrittenFreely(field) && field.units.some(({ target }) => !target),
    units: field.units.map((unit) => toDeskUnit(unit, context)),
    extras: field.extras.map(({ text }) => text),
  };
}

function toDeskUnit(
  unit: AlignedUnit,
  { findTerms, locale, threads, authorOf, published }: FieldContext,
): DeskUnit {
  const { source, target, entry, fingerprint } = unit;
  const state = unitState(unit);
  const terms = findTerms(toPlainText(contentOf(source.text)));
  return {
    id: source.id,
    role: source.role,
    source: source.text,
    codes: source.codes,
    target: target?.text ?? null,
    was: fingerprint ?? '',
    state,
    limit: source.limit,
    changes: state === 'outdated' && entry ? diffWords(entry.text, source.text) : null,
    terms,
    findings: target ? checkUnit(CHECKS, source, target.text, locale, terms) : [],
    published: published && changesOf(published.get(source.id) ?? '', target?.text ?? ''),
    notes: toDeskNotes(threads.byUnit.get(source.id) ?? [], authorOf),
  };
}

function changesOf(published: string, draft: string): TextChange[] | null {
  return published === draft ? null : diffWords(published, draft);
}
