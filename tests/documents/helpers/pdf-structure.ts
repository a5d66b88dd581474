import { runOn } from './tools';

/** An element of a PDF's structure tree (ISO 32000-1 §14.7.2). */
export interface Tag {
  /** `H1`, `P`, …: without the slash. */
  type: string;
  lang?: string;
  alt?: string;
  children: Tag[];
}

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
type Dictionary = { [key: string]: Value };

/** The structure tree below its root, and the language of the whole document. */
export function structureOf(pdf: Uint8Array): { lang: string | undefined; tags: Tag[] } {
  const json = runOn(pdf, 'pdf', 'qpdf', (file) => ['--json=2', '--json-stream-data=none', file]);
  const objects = (JSON.parse(json) as { qpdf: [unknown, Record<string, { value?: Value }>] }).qpdf[1];
  const follow = (value: Value | undefined): Value | undefined =>
    typeof value === 'string' && / R$/.test(value) ? objects[`obj:${value}`]?.value : value;

  function toTags(value: Value | undefined): Tag[] {
    const found = follow(value);
    if (Array.isArray(found)) return found.flatMap(toTags);
    // A number is content, `OBJR` an annotation: neither is a tag.
    if (!isDictionary(found) || found['/Type'] === '/OBJR') return [];
    return [
      {
        type: String(found['/S']).slice(1),
        ...optional('lang', textOf(found['/Lang'])),
        ...optional('alt', textOf(found['/Alt'])),
        children: toTags(found['/K']),
      },
    ];
  }

  const catalog = Object.values(objects).find(
    ({ value }) => isDictionary(value) && value['/Type'] === '/Catalog',
  )?.value as Dictionary;
  const root = follow(catalog['/StructTreeRoot']) as Dictionary;
  return { lang: textOf(catalog['/Lang']), tags: toTags(root['/K']) };
}

/** All tags in reading order. */
export function flatten(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...flatten(tag.children)]);
}

/** Text-showing operators of all pages that stand in no marked content, neither a tag nor an artifact. */
export function untaggedTexts(pdf: Uint8Array): number {
  const plain = runOn(pdf, 'pdf', 'qpdf', (file) => ['--qdf', '--object-streams=disable', file, '-']);
  let depth = 0;
  let untagged = 0;
  for (const [operator] of plain.matchAll(/\b(?:BDC|BMC|EMC|TJ|Tj)$/gm)) {
    if (operator === 'EMC') depth -= 1;
    else if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (depth === 0) untagged += 1;
  }
  return untagged;
}

function isDictionary(value: Value | undefined): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** qpdf marks text as `u:…`. */
function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value.replace(/^u:/, '') : undefined;
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}
