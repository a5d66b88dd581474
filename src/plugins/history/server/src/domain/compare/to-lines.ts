import type { ShownFile } from '#history/comparison';
import { isObject, type Json, type JsonObject } from '../json';
import type { Line } from './lines';

/** What kind of value a field has, as far as people see it differently. */
export type FieldKind = 'value' | 'blocks' | 'media' | 'relation' | 'component';

/** What a comparison has to be told of what a value names. */
export interface Names {
  /** A document by its id. */
  document(documentId: string): string;
  file(id: number): ShownFile;
  /** What a part of a component is called, and how it is read. */
  part(name: string): { label: string; kind: FieldKind };
}

/** A value as lines that people read: a paragraph, an entry or a picture each. */
export function toLines(value: Json | undefined, kind: FieldKind, names: Names): Line[] {
  if (value === undefined || value === null) return [];
  const entries = Array.isArray(value) ? value : [value];
  switch (kind) {
    case 'blocks':
      return entries.flatMap((block) => blockLines(block, 0));
    case 'media':
      return entries.map((id) => fileLine(names.file(Number(id))));
    case 'relation':
      return entries.map((id) => entryLine(names.document(String(id)), String(id)));
    case 'component':
      return entries.filter(isObject).flatMap((part) => componentLines(part, names));
    case 'value':
      return typeof value === 'string'
        ? value.split('\n').map((text) => line('text', text))
        : [line('text', typeof value === 'object' ? JSON.stringify(value) : String(value))];
    default:
      return kind satisfies never;
  }
}

function line(style: Line['style'], text: string, key = ''): Line {
  return { style, text, key, file: null };
}

function entryLine(text: string, key: string): Line {
  return line('entry', text, key);
}

function fileLine(file: ShownFile): Line {
  return { style: 'file', text: file.name, key: file.url ?? '', file };
}

/** An entry on one line, its pictures below. */
function componentLines(part: JsonObject, names: Names): Line[] {
  const said: string[] = [];
  const files: Line[] = [];
  for (const [name, value] of Object.entries(part)) {
    if (name === '__component') continue;
    const { label, kind } = names.part(name);
    const lines = toLines(value, kind, names);
    if (kind === 'media') files.push(...lines);
    else said.push(`${label}: ${lines.map(({ text }) => text).join(' ')}`);
  }
  return [line('item', said.join(' · ')), ...files];
}

function blockLines(block: Json, depth: number): Line[] {
  if (!isObject(block)) return [];
  const { type, children } = block;
  const inner = Array.isArray(children) ? children : [];
  if (type === 'list') return inner.flatMap((each) => blockLines(each, depth + 1));
  if (type === 'image' && isObject(block.image)) {
    const { name, url } = block.image;
    return [
      fileLine({ name: String(name ?? ''), url: typeof url === 'string' ? url : null, isPicture: true }),
    ];
  }
  const style = STYLES[String(type)] ?? 'text';
  const text = inner.map(wordsOf).join('');
  // Marks, links and the level of a heading: what is left without the words.
  const key = JSON.stringify([depth, block.level ?? null, block.format ?? null, inner.map(looksOf)]);
  return [{ style, text, key, file: null }];
}

const STYLES: Readonly<Record<string, Line['style']>> = {
  heading: 'heading',
  quote: 'quote',
  code: 'code',
  'list-item': 'item',
};

function wordsOf(node: Json): string {
  if (!isObject(node)) return '';
  if (typeof node.text === 'string') return node.text;
  return Array.isArray(node.children) ? node.children.map(wordsOf).join('') : '';
}

function looksOf(node: Json): Json {
  if (!isObject(node)) return null;
  const { text, children, type, ...looks } = node;
  const marks = Object.keys(looks)
    .sort()
    .map((name): Json => [name, looks[name] ?? null]);
  if (typeof text === 'string') return marks.length > 0 ? [text.length, marks] : null;
  return [type ?? null, marks, Array.isArray(children) ? children.map(looksOf) : null];
}
