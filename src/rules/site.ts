import { IS_ACCENT } from '#domain/accent';
import type { DocumentWrite } from './document-write';
import type { FieldError } from './field-errors';

export const SITE = 'api::site.site';

/** What is wrong with what a portal says of itself. */
export function checkSite({ data: { accent } }: DocumentWrite): FieldError[] {
  if (accent === undefined || accent === null || accent === '') return [];
  if (typeof accent === 'string' && IS_ACCENT.test(accent)) return [];
  return [
    {
      path: ['accent'],
      message: 'A colour is written as # and six digits from 0 to f, such as #003399',
    },
  ];
}
