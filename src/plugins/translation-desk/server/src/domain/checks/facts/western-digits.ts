const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;

let digits: ReadonlyMap<string, string> | null = null;

/** The text with the digits of any script as 0 to 9, by CLDR's numbering systems. */
export function toWesternDigits(text: string): string {
  if (!OTHER_DIGIT.test(text)) return text;
  digits ??= collectDigits();
  return text.replace(OTHER_DIGIT, (digit) => digits?.get(digit) ?? digit);
}

function collectDigits(): Map<string, string> {
  const systems = Intl.supportedValuesOf('numberingSystem');
  return new Map(
    systems.flatMap((numberingSystem) => {
      const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
      return Array.from({ length: 10 }, (_, value): [string, string] => [
        format.format(value),
        String(value),
      ]);
    }),
  );
}
