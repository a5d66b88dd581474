import { foldHeader } from './map-header';

/** The values of choices, with what people write for them in any of the languages. */
export const CHOICE_WORDS: Readonly<
  Record<'scope' | 'statusOverride', Readonly<Record<string, readonly string[]>>>
> = {
  scope: {
    regional: [
      'Regional',
      'Рэгіянальны',
      'Տարածաշրջանային',
      'რეგიონული',
      'Регіональний',
      'Региональный',
      'Multi-country',
    ],
    bilateral: [
      'Bilateral',
      'İkitərəfli',
      'Двухбаковы',
      'Երկկողմ',
      'ორმხრივი',
      'Двосторонній',
      'Двусторонний',
      'National',
    ],
  },
  statusOverride: {
    suspended: [
      'Suspended',
      'Müvəqqəti dayandırılıb',
      'Прыпынены',
      'Կասեցված',
      'შეჩერებული',
      'Suspendat',
      'Призупинено',
      'Приостановлен',
    ],
    cancelled: [
      'Cancelled',
      'Canceled',
      'Ləğv edilib',
      'Скасаваны',
      'Չեղարկված',
      'გაუქმებული',
      'Anulat',
      'Скасовано',
      'Отменён',
    ],
  },
};

/** The value that a word stands for; null: none. */
export function readChoice(field: keyof typeof CHOICE_WORDS, text: string): string | null {
  const folded = foldHeader(text);
  const found = Object.entries(CHOICE_WORDS[field]).find(
    ([value, words]) => value === folded || words.some((word) => foldHeader(word) === folded),
  );
  return found?.[0] ?? null;
}
