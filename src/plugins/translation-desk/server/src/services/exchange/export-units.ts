import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import type { XliffDocument, XliffFile } from '#translation-desk/exchange';
import type { ExportRequest } from '#translation-desk/exchange-requests';
import type { Access } from '#translation-desk/access';
import type { ExportedFile } from '#translation-desk/services';
import { fieldLabels, type FieldLabel } from '../../adapters/field-labels';
import { assertTargetLocale } from '../../adapters/locales';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { findTranslatableType } from '../../adapters/translatable-types';
import { writeZip } from '../../adapters/zip/write-zip';
import { toXliffUnits } from '../../domain/import/to-xliff-units';
import { stateOf, unitState } from '../../domain/state/translation-state';
import { XLIFF_FORMATS } from '../../exchange';
import { loadDocuments, type LoadedDocument, type LoadedField } from '../load-document';
import { findDocumentsToDo } from './find-documents-to-do';

const BATCH = 50;

/** The units asked for as a file; documents without any are left out. */
export async function exportUnits(
  strapi: Core.Strapi,
  access: Access,
  request: ExportRequest,
): Promise<ExportedFile> {
  const { locale, version, packaging } = request;
  await assertTargetLocale(strapi, locale);
  const keys = request.documents ?? (await findDocumentsToDo(strapi, access, locale));
  const files: XliffFile[] = [];
  for (const uid of new Set(keys.map((key) => key.uid))) {
    const type = findTranslatableType(strapi, uid);
    if (!type) continue;
    const ids = keys.filter((key) => key.uid === uid).map((key) => key.documentId);
    files.push(...(await exportType(strapi, access, type, ids, request)));
  }
  const toText = (some: XliffFile[]): string => {
    const document: XliffDocument = {
      version,
      sourceLocale: DEFAULT_LOCALE,
      targetLocale: locale,
      files: some,
    };
    return XLIFF_FORMATS[version].serialize(document);
  };
  if (packaging === 'one')
    return { name: `${locale}.xlf`, mime: 'application/xliff+xml', bytes: Buffer.from(toText(files)) };
  const packed = files.map((file) => ({ name: `${fileName(file)}.${locale}.xlf`, text: toText([file]) }));
  return { name: `${locale}.zip`, mime: 'application/zip', bytes: await writeZip(packed) };
}

async function exportType(
  strapi: Core.Strapi,
  access: Access,
  type: TranslatableType,
  ids: readonly string[],
  { locale, units }: ExportRequest,
): Promise<XliffFile[]> {
  const labels = await fieldLabels(strapi, type);
  const files: XliffFile[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const documents = await loadDocuments(strapi, access, type, ids.slice(from, from + BATCH), locale);
    files.push(...documents.map((document) => toFile(document, units, labels)));
  }
  return files.filter((file) => file.units.length > 0);
}

function toFile(
  { uid, documentId, title, fields }: LoadedDocument,
  units: ExportRequest['units'],
  labels: Readonly<Record<string, FieldLabel>>,
): XliffFile {
  const chosen = fields
    .flatMap((field) => field.units)
    .filter((unit) => units === 'all' || unitState(unit) !== 'current');
  const incomplete = new Map(fields.flatMap(noteOfIncomplete));
  return {
    uid,
    documentId,
    title,
    units: toXliffUnits(chosen, ({ source }) => [
      ...notesOf(labels[source.field]),
      ...(incomplete.get(source.field) ?? []),
    ]),
  };
}

function notesOf(label: FieldLabel | undefined): string[] {
  return label ? [label.label, label.hint].filter((note) => note !== '') : [];
}

/** For the units of a field that is translated in part, by its name: a unit's own state says nothing of the others. */
function noteOfIncomplete(field: LoadedField): [string, string[]][] {
  if (stateOf(field) !== 'incomplete') return [];
  const missing = field.units.filter((unit) => unitState(unit) === 'missing').length;
  return [
    [
      field.name,
      [`Incomplete: ${missing} of ${field.units.length} texts of this field have no translation.`],
    ],
  ];
}

/** `project-abc123` */
function fileName({ uid, documentId }: XliffFile): string {
  return `${uid.split('.').at(-1)}-${documentId}`;
}
