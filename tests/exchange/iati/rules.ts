/** A case of IATI's standard ruleset: what is asked, and of whom. */
interface Case {
  condition?: string;
  paths?: string[];
  if?: string;
  then?: string;
  sum?: number;
  min?: number;
  max?: number;
  one?: string;
  all?: string;
  date?: string;
  less?: string;
  more?: string;
  start?: string;
  end?: string;
  ruleInfo?: { id: string; severity: string; message: string };
  foreach?: string;
  do?: Record<string, { cases: Case[] }>;
}

export type Ruleset = Readonly<Record<string, Readonly<Record<string, { cases: Case[] }>>>>;

export interface Rule {
  id: string;
  message: string;
  /** XPath 1.0: how many elements of a file break it. */
  violations: string;
}

/** The rules of severity error about activities, as XPath; `today` is what they mean by now. */
export function errorRules(ruleset: Ruleset, today: string): Rule[] {
  return Object.entries(ruleset).flatMap(([context, kinds]) =>
    context.includes('iati-organisation') ? [] : rulesIn(context, kinds, today),
  );
}

function rulesIn(context: string, kinds: Ruleset[string], today: string): Rule[] {
  return Object.entries(kinds).flatMap(([kind, { cases }]) =>
    cases.flatMap((each) => {
      if (kind === 'loop') return loopRules(context, each, today);
      if (each.ruleInfo?.severity !== 'error') return [];
      const { id, message } = each.ruleInfo;
      return [{ id, message, violations: violationsOf(context, kind, each, today) }];
    }),
  );
}

/** Each vocabulary that a file may have, in the place of `$1`. */
function loopRules(context: string, { do: inner = {} }: Case, today: string): Rule[] {
  return ['1', '2', '98', '99'].flatMap((vocabulary) =>
    rulesIn(
      context,
      JSON.parse(JSON.stringify(inner).replaceAll('$1', vocabulary)) as Ruleset[string],
      today,
    ),
  );
}

function violationsOf(context: string, kind: string, rule: Case, today: string): string {
  const paths = rule.paths ?? [];
  const where = rule.condition ? `[${rule.condition}]` : '';
  const breaking = (test: string) => `count((${context})${where}[${test}])`;
  switch (kind) {
    case 'atleast_one':
      return breaking(`not(${paths.join(' or ')})`);
    case 'if_then':
      return breaking(`(${rule.if}) and not(${rule.then})`);
    case 'strict_sum':
      return breaking(`sum(${paths.join(' | ')}) != ${rule.sum}`);
    case 'range':
      return `count((${context})/${paths[0]}[number(.) < ${rule.min} or number(.) > ${rule.max} or number(.) != number(.)])`;
    case 'unique':
      return breaking(`${paths[0]} = ${paths[1]}`);
    case 'no_more_than_one':
      return breaking(`count(${paths.join(' | ')}) > 1`);
    case 'one_or_all':
      return breaking(oneOrAll(rule));
    case 'date_order':
      return breaking(`${day(rule.less, today)} > ${day(rule.more, today)}`);
    case 'date_now':
      return breaking(`${day(rule.date, today)} > ${digits(today)}`);
    case 'time_limit':
      return breaking(`${day(rule.end, today)} - ${day(rule.start, today)} > 10000`);
    default:
      throw new Error(`The ruleset has a kind of rule that this test doesn’t know: ${kind}`);
  }
}

function oneOrAll({ one, all }: Case): string {
  switch (all) {
    case 'lang':
      return `not(${one}) and .//narrative[not(@xml:lang)]`;
    case 'currency':
      return `not(${one}) and .//value[not(@currency)]`;
    case 'sector':
      return `not(${one}) and transaction and transaction[not(sector)]`;
    default:
      throw new Error(`The ruleset asks all for something that this test doesn’t know: ${all}`);
  }
}

function day(path: string | undefined, today: string): string {
  return path === 'NOW' ? digits(today) : `number(translate(substring(${path}, 1, 10), '-', ''))`;
}

function digits(date: string): string {
  return date.replaceAll('-', '');
}
