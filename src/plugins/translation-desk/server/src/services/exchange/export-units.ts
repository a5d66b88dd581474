import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import type { XliffDocument, XliffFile } from '#translation-desk/exchange';
import type { ExportRequest } from '#translation-desk/exchange-requests';
import type { Access } from '#translation-desk/access';
import type { ExportedFile } from '#translation-desk/services';
import { loadAuthors } from '../../adapters/authors';
import { fieldLabels } from '../../adapters/field-labels';
import { assertTargetLocale } from '../../adapters/locales';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { findTranslatableType } from '../../adapters/translatable-types';
import { writeZip } from '../../adapters/zip/write-zip';
import { toXliffUnits, type Beside } from '../../domain/import/to-xliff-units';
import type { AlignedUnit } from '../../domain/state/align-target';
import { unitState } from '../../domain/state/translation-state';
import { termFinder, type FindTerms } from '../../domain/terms/term-finder';
import { XLIFF_FORMATS } from '../../exchange';
import { loadDocuments, type LoadedDocument } from '../load-document';
import { loadTerms } from '../load-terms';
import { loadThreads } from '../notes/threads';
import { besideUnits } from './beside-units';
import { findDocuments } from './find-documents';

const BATCH = 50;

/** The units asked for as a file; documents without any are left out. */
export async function exportUnits(
  strapi: Core.Strapi,
  access: Access,
  request: ExportRequest,
): Promise<ExportedFile> {
  const { locale, version, packaging } = request;
  await assertTargetLocale(strapi, locale);
  const keys = request.documents ?? (await findDocuments(strapi, access, request));
  const findTerms = termFinder(await loadTerms(strapi, access, locale));
  const files: XliffFile[] = [];
  for (const uid of new Set(keys.map((key) => key.uid))) {
    const type = findTranslatableType(strapi, uid);
    if (!type) continue;
    const ids = keys.filter((key) => key.uid === uid).map((key) => key.documentId);
    files.push(...(await exportType(strapi, access, type, ids, request, findTerms)));
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
  request: ExportRequest,
  findTerms: FindTerms,
): Promise<XliffFile[]> {
  const labels = await fieldLabels(strapi, type);
  const files: XliffFile[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    const documents = await loadDocuments(strapi, access, type, some, request.locale);
    const threadsOf = await loadThreads(strapi, documents);
    const notes = documents.flatMap((document) => [...threadsOf(document).byUnit.values()].flat());
    const authorOf = await loadAuthors(
      strapi,
      notes.map(({ writtenBy }) => writtenBy),
    );
    for (const document of documents) {
      const context = { labels, threads: threadsOf(document), authorOf, findTerms };
      files.push(toFile(document, request, besideUnits(document, context)));
    }
  }
  return files.filter((file) => file.units.length > 0);
}

function toFile(
  { uid, documentId, title, fields }: LoadedDocument,
  { units, target }: ExportRequest,
  besideOf: (unit: AlignedUnit) => Beside,
): XliffFile {
  const chosen = fields
    .flatMap((field) => field.units)
    .filter((unit) => units === 'all' || unitState(unit) !== 'current');
  return {
    uid,
    documentId,
    title,
    units: toXliffUnits(chosen, { isPrefilled: target === 'source', besideOf }),
  };
}

/** `project-abc123` */
function fileName({ uid, documentId }: XliffFile): string {
  return `${uid.split('.').at(-1)}-${documentId}`;
}
