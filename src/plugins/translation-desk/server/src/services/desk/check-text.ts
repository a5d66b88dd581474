import type { CheckTextRequest } from '#translation-desk/desk';
import type { CheckFinding } from '#translation-desk/check';
import { CHECKS } from '../../domain/checks';
import { checkUnit } from '../../domain/checks/check-unit';

/** What a save would say of a text, as one types. */
export function checkText({ source, target, locale }: CheckTextRequest): CheckFinding[] {
  const unit = { id: '', field: '', slot: '', ...source };
  return checkUnit(CHECKS, unit, target, locale);
}
