import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { FillReport } from '#translation-desk/machine-translation';
import type { DocumentKey } from '#translation-desk/unit';
import type { Access } from '#translation-desk/access';
import { assertTargetLocale } from '../../adapters/locales';
import { lockDocuments } from '../../adapters/lock-documents';
import { translationProvider } from '../../adapters/machine-translation';
import { CHECKS } from '../../domain/checks';
import { checkUnit } from '../../domain/checks/check-unit';
import type { MachineTranslation } from '../../domain/machine-translation/translation-provider';
import type { AlignedUnit } from '../../domain/state/align-target';
import { loadDocument, type LoadedDocument } from '../load-document';
import { writeUnits } from '../write-units';

/**
 * Has a machine fill the units of a document that have no text. What it fills needs review and stays a draft; a text
 * that it breaks the codes of is left out. Null where the person may not read the document.
 */
export async function fillDocument(
  strapi: Core.Strapi,
  access: Access,
  key: DocumentKey,
  locale: Locale,
): Promise<FillReport | null> {
  await assertTargetLocale(strapi, locale);
  const provider = translationProvider(strapi);
  const document = await loadDocument(strapi, access, key, locale);
  if (!document) return null;
  if (!provider) return { filled: [], broken: [], failure: { kind: 'off' } };

  const units = emptyUnits(document, access).map(({ source: { id, text } }) => ({ id, text }));
  const { translations, failure } = await provider.translate(units, DEFAULT_LOCALE, locale);
  return strapi.db.transaction(async () => {
    await lockDocuments(strapi, [key.documentId]);
    const today = await loadDocument(strapi, access, key, locale);
    const { good, broken } = today
      ? sortOut(emptyUnits(today, access), translations, locale)
      : { good: [], broken: [] };
    if (today) {
      await writeUnits(
        strapi,
        today,
        good.map((one) => ({ ...one, verdict: 'review' })),
      );
    }
    return { filled: good.map(({ id }) => id), broken, failure };
  });
}

/** Somebody may have written a text while the machine was at work: a person's text is never overwritten. */
function emptyUnits(document: LoadedDocument, access: Access): AlignedUnit[] {
  return document.fields
    .filter(
      ({ name, extras }) => extras.length === 0 && access.mayWrite(document.type, document.locale, name),
    )
    .flatMap((field) => field.units)
    .filter((unit) => unit.target === null);
}

function sortOut(
  units: readonly AlignedUnit[],
  translations: readonly MachineTranslation[],
  locale: Locale,
): { good: MachineTranslation[]; broken: string[] } {
  const fitting = translations.flatMap((translation) => {
    const unit = units.find(({ source }) => source.id === translation.id);
    if (!unit) return [];
    const findings = checkUnit(CHECKS, unit.source, translation.text, locale);
    return [
      {
        translation,
        isGood: findings.every(({ severity, code }) => severity !== 'error' && code !== 'empty'),
      },
    ];
  });
  return {
    good: fitting.filter(({ isGood }) => isGood).map(({ translation }) => translation),
    broken: fitting.filter(({ isGood }) => !isGood).map(({ translation }) => translation.id),
  };
}
