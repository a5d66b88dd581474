import { toIntlLocales } from './intl-locales';
import type { Locale } from './locale';

/**
 * An amount as the locale writes money, without cents that are all zero. `amount` is a decimal string and `currency` a code of
 * ISO 4217; text that is no decimal is given back as it is, and what is no code stands after the number.
 */
export function formatAmount(amount: string, currency: string | null, locale: Locale): string {
  if (!isDecimal(amount)) return amount;
  if (currency && /^[A-Z]{3}$/.test(currency)) return formatMoney(amount, currency, locale);
  const number = new Intl.NumberFormat(toIntlLocales(locale), WHOLE).format(amount);
  return [number, currency].filter(Boolean).join(' ');
}

const WHOLE = { trailingZeroDisplay: 'stripIfInteger' } as const;

/** With the currency's sign: the locale's own, such as `US$`; the narrow one (CLDR) where that is but the code. */
function formatMoney(amount: `${number}`, currency: string, locale: Locale): string {
  const money = { ...WHOLE, style: 'currency', currency } as const;
  const own = new Intl.NumberFormat(toIntlLocales(locale), money);
  const sign = own.formatToParts(amount).find(({ type }) => type === 'currency')?.value;
  if (sign !== currency) return own.format(amount);
  return new Intl.NumberFormat(toIntlLocales(locale), { ...money, currencyDisplay: 'narrowSymbol' }).format(
    amount,
  );
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
