/** A piece of SQL with the values that its `?` bind, in order. */
export interface Fragment {
  sql: string;
  bindings: readonly unknown[];
}

const isFragment = (value: unknown): value is Fragment =>
  typeof value === 'object' && value !== null && 'sql' in value && 'bindings' in value;

/** SQL from a template: a fragment is put in as it is, anything else is bound as a value, never written into the text. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Fragment {
  const bindings: unknown[] = [];
  const text = strings.reduce((before, string, index) => {
    const value = values[index - 1];
    if (isFragment(value)) bindings.push(...value.bindings);
    else bindings.push(value);
    return before + (isFragment(value) ? value.sql : '?') + string;
  });
  return { sql: text, bindings };
}

/** The name of a table or column, quoted: `name('b', 'slug')` is `"b"."slug"`. */
export function name(...path: string[]): Fragment {
  return keyword(path.map((part) => `"${part.replaceAll('"', '""')}"`).join('.'));
}

/** `a as "x", b as "y"`, of a `select`. */
export function selection(columns: Record<string, Fragment>): Fragment {
  return join(
    Object.entries(columns).map(([alias, column]) => sql`${column} as ${name(alias)}`),
    ', ',
  );
}

/** Text of our own making, such as a keyword. Never anybody's input. */
export function keyword(text: string): Fragment {
  return { sql: text, bindings: [] };
}

export function join(fragments: readonly Fragment[], separator: string): Fragment {
  return {
    sql: fragments.map((fragment) => fragment.sql).join(separator),
    bindings: fragments.flatMap((fragment) => fragment.bindings),
  };
}

/** `a, b, c` of values. */
export function values(items: readonly unknown[]): Fragment {
  return { sql: items.map(() => '?').join(', '), bindings: items };
}
