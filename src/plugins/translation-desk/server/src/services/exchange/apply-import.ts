import type { Core } from '@strapi/strapi';
import { servicesOf as historyServices } from '#history/services';
import type { ImportReport } from '#translation-desk/exchange-requests';
import { keepsNotes, type ImportDecision, type PlannedUnit } from '#translation-desk/import-plan';
import type { Access } from '#translation-desk/access';
import { lockDocuments } from '../../adapters/lock-documents';
import { groupBy } from '#domain/group-by';
import { decisionsByUnit, takenUnits } from '../../domain/import/taken-units';
import { serializeKey } from '../../domain/document-key';
import { currentActor } from '#access/current-actor';
import type { LoadedDocument } from '../load-document';
import { writeNotes } from '../notes/threads';
import { writeUnits } from '../write-units';
import { planImport } from './plan-import';
import type { ReadFiles } from './read-files';

/**
 * Plans anew and carries the plan out in one transaction: all of it is written, or, if one write fails, nothing.
 * What changed since a plan was shown is held in this one.
 */
export async function applyImport(
  strapi: Core.Strapi,
  access: Access,
  files: ReadFiles,
  decisions: readonly ImportDecision[],
): Promise<ImportReport> {
  const { recording } = historyServices(strapi);
  return strapi.db.transaction(async () => {
    const named = files.document?.files.map(({ documentId }) => documentId) ?? [];
    await lockDocuments(strapi, named);
    const { plan, documents } = await planImport(strapi, access, files);
    const units = groupBy(plan.units, serializeKey);
    const decided = decisionsByUnit(decisions);
    const written = new Set<PlannedUnit>();
    let writtenDocuments = 0;
    let writtenNotes = 0;
    for (const [original, document] of documents) {
      const planned = units.get(original) ?? [];
      writtenNotes += await keepNotes(strapi, document, planned);
      const taken = takenUnits(planned, decided);
      if (taken.length === 0) continue;
      const edits = taken.map(({ planned, text, verdict }) => ({ id: planned.unit, text, verdict }));
      await recording.because({ kind: 'import' }, async () => {
        await writeUnits(strapi, document, edits);
      });
      for (const { planned } of taken) written.add(planned);
      writtenDocuments += 1;
    }
    const reported = plan.units.map((unit) => ({ ...unit, written: written.has(unit) }));
    return { plan: { ...plan, units: reported }, writtenUnits: written.size, writtenNotes, writtenDocuments };
  });
}

/** What the file says of units that are here and may be written; how many notes that is. */
async function keepNotes(
  strapi: Core.Strapi,
  document: LoadedDocument,
  planned: readonly PlannedUnit[],
): Promise<number> {
  const written = { writtenBy: currentActor(strapi), writtenAt: new Date() };
  const notes = planned.filter(keepsNotes).flatMap(({ unit, notes: some }) =>
    some.map(({ text, by }) => ({
      unit,
      note: { text, signature: by?.slice(0, 255) ?? null, ...written },
    })),
  );
  // The same unit may be there twice, with the same note.
  const each = new Map(notes.map((one) => [`${one.unit}\n${one.note.text}`, one]));
  await writeNotes(strapi, document, [...each.values()]);
  return each.size;
}
