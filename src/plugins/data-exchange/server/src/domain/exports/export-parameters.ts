import { InvalidParameterError, type DomainError } from '#domain/errors/index';
import { RequestRefused } from '#domain/errors/request-refused';
import type { Locale } from '#domain/locale';
import { chooseColumns, everyColumn, type ChosenColumn } from '../columns/choose-columns';

/** What a table's address says besides which projects are in it. */
export interface TableParameters {
  columns: ChosenColumn[];
  /** Of CSV: whether it begins with a byte-order mark, by which Excel knows UTF-8. */
  bom: boolean;
  /** The rest: which projects, in what order and language. */
  rest: Record<string, unknown>;
}

/** @throws RequestRefused */
export function parseTable(
  { columns, bom, ...rest }: Record<string, unknown>,
  locales: readonly Locale[],
): TableParameters {
  const problems: DomainError[] = [];
  const chosen = chooseColumns(toNames(columns, problems), locales);
  if (chosen.kind === 'unknown')
    for (const value of chosen.names)
      problems.push(
        new InvalidParameterError({
          parameter: 'columns',
          value,
          expected: ['*', ...everyColumn(locales).map(({ header }) => header)],
        }),
      );
  if (bom !== undefined && !FLAGS.includes(String(bom)))
    problems.push(new InvalidParameterError({ parameter: 'bom', value: bom, expected: FLAGS }));
  if (problems.length > 0 || chosen.kind === 'unknown') throw new RequestRefused(problems);
  return { columns: chosen.columns, bom: bom !== '0' && bom !== 'false', rest };
}

const FLAGS = ['0', '1', 'true', 'false'];

/** `a,b` or several parameters of the name; null: none was said. */
function toNames(raw: unknown, problems: DomainError[]): string[] | null {
  if (raw === undefined) return null;
  const said: unknown[] = Array.isArray(raw) ? raw : [raw];
  const names = said.flatMap((each) => (typeof each === 'string' ? each.split(',') : [null]));
  if (names.every((name) => name !== null && name.trim() !== ''))
    return names.map((name) => String(name).trim());
  problems.push(
    new InvalidParameterError({
      parameter: 'columns',
      value: raw,
      expected: 'names of columns, parted by commas',
    }),
  );
  return null;
}
