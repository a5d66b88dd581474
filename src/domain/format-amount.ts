import { toIntlLocales } from './intl-locales';
import type { Locale } from './locale';
import { remember } from './remember';

/**
 * An amount as the locale writes money, without cents that are all zero. `amount` is a decimal string and `currency` a code of
 * ISO 4217; text that is no decimal is given back as it is, and what is no code stands after the number.
 */
export function formatAmount(amount: string, currency: string | null, locale: Locale): string {
  if (!isDecimal(amount)) return amount;
  if (currency && /^[A-Z]{3}$/.test(currency)) return formatMoney(amount, currency, locale);
  const number = numberFormat(locale).format(amount);
  return [number, currency].filter(Boolean).join(' ');
}

const WHOLE = { trailingZeroDisplay: 'stripIfInteger' } as const;

const numberFormat = remember((locale) => new Intl.NumberFormat([...toIntlLocales(locale)], WHOLE));

/** With the currency's sign: the locale's own, such as `US$`; the narrow one (CLDR) where that is but the code. */
function formatMoney(amount: `${number}`, currency: string, locale: Locale): string {
  return moneyFormat(`${currency} ${locale}`).format(amount);
}

const moneyFormat = remember((key) => {
  const currency = key.slice(0, 3);
  const locales = [...toIntlLocales(key.slice(4))];
  const money = { ...WHOLE, style: 'currency', currency } as const;
  const own = new Intl.NumberFormat(locales, money);
  const sign = own.formatToParts(0).find(({ type }) => type === 'currency')?.value;
  if (sign !== currency) return own;
  return new Intl.NumberFormat(locales, { ...money, currencyDisplay: 'narrowSymbol' });
});

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
