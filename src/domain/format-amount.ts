import { toIntlLocales } from './intl-locales';
import type { Locale } from './locale';

/**
 * An amount as the locale writes money, without cents that are all zero. `amount` is a decimal string and `currency` a code of
 * ISO 4217; text that is no decimal is given back as it is, and what is no code stands after the number.
 */
export function formatAmount(amount: string, currency: string | null, locale: Locale): string {
  if (!isDecimal(amount)) return amount;
  const style = currency && /^[A-Z]{3}$/.test(currency) ? ({ style: 'currency', currency } as const) : {};
  const number = new Intl.NumberFormat(toIntlLocales(locale), {
    ...style,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);
  return 'style' in style ? number : [number, currency].filter(Boolean).join(' ');
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
