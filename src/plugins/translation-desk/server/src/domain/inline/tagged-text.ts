import { isEmptyText } from '#domain/is-empty-text';
import { pushText, toPlainText, type Inline } from './inline';
import { mergeTexts, toTokens, type Token } from './tokens';

/**
 * Tagged text: how a unit is written where only a string fits (the desk's text area, the ledger, the API).
 *
 *     Read <1>the <2>call</2></1> now<3/>or later
 *
 * Text that happens to look like a code is told apart as in a shell's quoting: before something that looks like
 * a code, 2n backslashes are n backslashes and a code, 2n+1 are n backslashes and plain text.
 * Backslashes anywhere else are themselves.
 */
const LOOKS_LIKE_A_CODE = /(\\*)<(\/?)(\d{1,4})(\/?)>/g;

/** Codes nested deeper are left out: no rich text of Strapi's nests more than two, and trees are walked recursively. */
const MOST_DEPTH = 32;

export type TagProblem = { kind: 'unopened' | 'unclosed' | 'malformed'; id: number };

export interface ParsedTaggedText {
  content: Inline[];
  /** Where tags don't pair; such a tag is left out of `content`, its text is kept. */
  problems: TagProblem[];
}

/** The tree as tagged text; `parseTaggedText` gives the same tree back. */
export function serializeTaggedText(content: readonly Inline[]): string {
  return serializeTokens(toTokens(content));
}

/** Laid-flat content as tagged text, whether its codes pair or not. */
export function serializeTokens(tokens: readonly Token[]): string {
  const merged = mergeTexts(tokens);
  return merged
    .map((token, index) => {
      switch (token.kind) {
        case 'text':
          return quoteCodes(token.text, index < merged.length - 1);
        case 'open':
          return `<${token.id}>`;
        case 'close':
          return `</${token.id}>`;
        case 'single':
          return `<${token.id}/>`;
        default:
          return token satisfies never;
      }
    })
    .join('');
}

/** Reads tagged text; never throws: tags that don't pair are listed. */
export function parseTaggedText(text: string): ParsedTaggedText {
  const root: Inline[] = [];
  const open: { id: number; children: Inline[] }[] = [];
  const problems: TagProblem[] = [];
  const here = (): Inline[] => open.at(-1)?.children ?? root;
  let from = 0;

  for (const found of text.matchAll(LOOKS_LIKE_A_CODE)) {
    const [whole, slashes = '', closing, digits, alone] = found;
    pushText(here(), text.slice(from, found.index) + '\\'.repeat(Math.floor(slashes.length / 2)));
    from = found.index + whole.length;
    if (slashes.length % 2 === 1) {
      pushText(here(), whole.slice(slashes.length));
      continue;
    }
    const id = Number(digits);
    if ((closing && alone) || (!closing && !alone && open.length >= MOST_DEPTH))
      problems.push({ kind: 'malformed', id });
    else if (alone) here().push({ kind: 'single', id });
    else if (!closing) open.push({ id, children: [] });
    else if (open.at(-1)?.id === id) closeLast();
    else problems.push({ kind: 'unopened', id });
  }
  pushText(here(), text.slice(from));
  while (open.length > 0) dropLast();
  return { content: root, problems };

  function closeLast(): void {
    const pair = open.pop();
    if (pair) here().push({ kind: 'pair', ...pair });
  }

  function dropLast(): void {
    const pair = open.pop();
    if (!pair) return;
    problems.push({ kind: 'unclosed', id: pair.id });
    for (const child of pair.children) {
      if (child.kind === 'text') pushText(here(), child.text);
      else here().push(child);
    }
  }
}

/** The content of tagged text that this plugin serialized itself. */
export function contentOf(text: string): Inline[] {
  return parseTaggedText(text).content;
}

/** Whether tagged text has anything to read besides its codes. */
export function hasWords(text: string): boolean {
  return !isEmptyText(toPlainText(contentOf(text)));
}

/** Whether the text ends before a code matters: its last backslashes would then quote that code. */
function quoteCodes(text: string, beforeCode: boolean): string {
  const quoted = text.replace(
    LOOKS_LIKE_A_CODE,
    (whole, slashes: string) => `${'\\'.repeat(slashes.length * 2 + 1)}${whole.slice(slashes.length)}`,
  );
  return beforeCode ? quoted.replace(/\\+$/, (slashes) => slashes + slashes) : quoted;
}
