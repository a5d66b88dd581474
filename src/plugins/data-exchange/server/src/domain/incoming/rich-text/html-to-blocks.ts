import { Parser } from 'htmlparser2';
import type { Block, Blocks, HeadingBlock, ListBlock, Mark } from '#domain/rich-text';
import { refuse } from '../problem';
import { buildInlines, type Words } from './build-inlines';

/** Elements whose content is no text for readers. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'noscript',
  'select',
  'textarea',
  'button',
  'audio',
  'video',
  'canvas',
]);

const MARK_OF: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
  tt: 'code',
};

/** Elements that begin and end a piece of their own, without being a block that we have. */
const PARTING = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'figure',
  'figcaption',
  'table',
  'tr',
  'dl',
  'dt',
  'dd',
  'address',
  'hr',
  'body',
  'html',
]);

/**
 * The rich text that HTML stands for, of what an editor of ours can write: paragraphs, headings, lists, quotes, code,
 * marks and links to web and mail. Of everything else the words are kept, of scripts and the like nothing; pictures aren't fetched.
 * @throws Refusal where elements stand in each other without end
 */
export function htmlToBlocks(html: string): Blocks {
  const writer = new BlockWriter();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > MOST_DEPTH) refuse('too-deep', { part: 'HTML', depth: MOST_DEPTH });
        writer.open(name, attributes);
      },
      onclosetag: (name) => {
        depth -= 1;
        writer.close(name);
      },
      ontext: (text) => writer.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return writer.end();
}

/** What a parser keeps open costs it more with each. */
const MOST_DEPTH = 200;

class BlockWriter {
  private readonly blocks: Block[] = [];
  private readonly lists: ListBlock[] = [];
  private readonly marks: Mark[] = [];
  private readonly urls: string[] = [];
  private words: Words[] = [];
  private dropped = 0;
  private heading: HeadingBlock['level'] | null = null;
  private quotes = 0;
  private pres = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (DROPPED.has(name)) this.dropped += 1;
    if (this.dropped > 0) return;
    const mark = MARK_OF[name];
    if (mark && !(mark === 'code' && this.pres > 0)) this.marks.push(mark);
    else if (name === 'a') this.urls.push(attributes['href'] ?? '');
    else if (name === 'br') this.add('\n');
    else if (name === 'td' || name === 'th') this.part();
    else if (name === 'ul' || name === 'ol') this.openList(name === 'ol' ? 'ordered' : 'unordered');
    else if (name === 'li') this.flush();
    else if (/^h[1-6]$/.test(name)) {
      this.flush();
      this.heading = Number(name[1]) as HeadingBlock['level'];
    } else if (name === 'blockquote') {
      this.flush();
      this.quotes += 1;
    } else if (name === 'pre') {
      this.flush();
      this.pres += 1;
    } else if (PARTING.has(name)) this.partParagraph();
  }

  close(name: string): void {
    if (DROPPED.has(name)) {
      this.dropped = Math.max(this.dropped - 1, 0);
      return;
    }
    if (this.dropped > 0) return;
    const mark = MARK_OF[name];
    if (mark) this.unmark(mark);
    else if (name === 'a') this.urls.pop();
    else if (name === 'ul' || name === 'ol') this.closeList();
    else if (name === 'li') this.flush();
    else if (/^h[1-6]$/.test(name)) {
      this.flush();
      this.heading = null;
    } else if (name === 'blockquote') {
      this.flush();
      this.quotes = Math.max(this.quotes - 1, 0);
    } else if (name === 'pre') {
      this.flush();
      this.pres = Math.max(this.pres - 1, 0);
    } else if (PARTING.has(name)) this.partParagraph();
  }

  text(text: string): void {
    if (this.dropped > 0) return;
    // Line ends of HTML are space; those that count are elements.
    this.add(this.pres > 0 ? text : text.replace(/[\r\n]+/g, ' '));
  }

  end(): Blocks {
    this.flush();
    while (this.lists.length > 0) this.closeList();
    return this.blocks;
  }

  private add(text: string): void {
    this.words.push({ text, marks: [...new Set(this.marks)], url: this.urls.at(-1) ?? null });
  }

  private unmark(mark: Mark): void {
    const at = this.marks.lastIndexOf(mark);
    if (at !== -1) this.marks.splice(at, 1);
  }

  /** Cells of a row beside each other. */
  private part(): void {
    if (this.words.some(({ text }) => text.trim() !== ''))
      this.words.push({ text: ' · ', marks: [], url: null });
  }

  /** A new paragraph; in an item of a list, which has one, a new line. */
  private partParagraph(): void {
    if (this.lists.length === 0) this.flush();
    else if (this.words.some(({ text }) => text.trim() !== ''))
      this.words.push({ text: '\n', marks: [], url: null });
  }

  private openList(format: ListBlock['format']): void {
    this.flush();
    const list: ListBlock = { type: 'list', format, children: [] };
    if (this.lists.length > 0) list.indentLevel = this.lists.length;
    this.lists.push(list);
  }

  private closeList(): void {
    this.flush();
    const list = this.lists.pop();
    if (!list || list.children.length === 0) return;
    const parent = this.lists.at(-1);
    if (parent) parent.children.push(list);
    else this.blocks.push(list);
  }

  private flush(): void {
    const children = buildInlines(this.words, { keepsSpace: this.pres > 0 });
    this.words = [];
    if (children.every((node) => node.type === 'text' && node.text.trim() === '')) return;
    const list = this.lists.at(-1);
    if (list) list.children.push({ type: 'list-item', children });
    else if (this.heading !== null) this.blocks.push({ type: 'heading', level: this.heading, children });
    else if (this.pres > 0) this.blocks.push({ type: 'code', children });
    else this.blocks.push({ type: this.quotes > 0 ? 'quote' : 'paragraph', children });
  }
}
