import type { Core } from '@strapi/strapi';
import type { CheckTextRequest } from '#translation-desk/desk';
import type { CheckFinding } from '#translation-desk/check';
import { CHECKS } from '../../domain/checks';
import { checkUnit } from '../../domain/checks/check-unit';
import { toPlainText } from '../../domain/inline/inline';
import { contentOf } from '../../domain/inline/tagged-text';
import { termFinder } from '../../domain/terms/term-finder';
import { loadOwnTerms } from '../load-terms';

/** What a save would say of a text, as one types. */
export async function checkText(
  strapi: Core.Strapi,
  { source, target, locale }: CheckTextRequest,
): Promise<CheckFinding[]> {
  const unit = { id: '', field: '', slot: '', ...source };
  const terms = termFinder(await loadOwnTerms(strapi, locale))(toPlainText(contentOf(source.text)));
  return checkUnit(CHECKS, unit, target, locale, terms);
}
