import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { MemoryProblem } from '#translation-desk/glossary';
import { findLocale } from '../../domain/find-locale';
import { hasWords, serializeTokens } from '../../domain/inline/tagged-text';
import type { Token } from '../../domain/inline/tokens';
import type { TranslatedPair } from '../../domain/suggestions/suggest';
import { findOtherKind } from '../find-other-kind';
import type { ReadingLimits } from '../limits';
import { decodeXml } from '../xml/decode-xml';
import { readXml } from '../xml/read-xml';
import { childrenNamed, isElement, type XmlElement } from '../xml/xml-element';

export interface ParsedTmx {
  pairs: (TranslatedPair & { locale: Locale })[];
  /** Variants in other languages, and such without text. */
  leftOut: number;
  problem: MemoryProblem | null;
}

/** Reads TMX 1.1 to 1.4b, whatever it was written by; `known` are the locales that its languages may stand for. */
export function parseTmx(bytes: Uint8Array, known: readonly Locale[], limits: ReadingLimits): ParsedTmx {
  const kind = findOtherKind(bytes);
  if (kind && kind !== 'tmx') return refused({ code: 'not-tmx', root: kind });
  const decoded = decodeXml(bytes);
  if ('problem' in decoded) return unreadable(decoded.problem);
  const read = readXml(decoded.text, limits, { allowsPlainDoctype: true });
  if ('problem' in read) return unreadable(read.problem);
  if (read.root.name !== 'tmx') return refused({ code: 'not-tmx', root: read.root.name });
  const units = childrenNamed(read.root, 'body').flatMap((body) => childrenNamed(body, 'tu'));
  const parsed = units.map((unit) => parseUnit(unit, known));
  const pairs = parsed.flatMap((unit) => unit.pairs);
  const leftOut = parsed.reduce((sum, unit) => sum + unit.leftOut, 0);
  const languages = [...new Set(units.flatMap((unit) => childrenNamed(unit, 'tuv').map(languageOf)))];
  const problem: MemoryProblem | null = pairs.length === 0 ? { code: 'nothing', languages } : null;
  return { pairs, leftOut, problem };
}

function parseUnit(unit: XmlElement, known: readonly Locale[]): Omit<ParsedTmx, 'problem'> {
  const variants = childrenNamed(unit, 'tuv');
  const isSource = (variant: XmlElement): boolean =>
    findLocale(languageOf(variant), [DEFAULT_LOCALE]) !== null;
  const source = variants.find(isSource);
  const others = variants.filter((variant) => !isSource(variant));
  if (!source) return { pairs: [], leftOut: others.length };
  const numbers = numbering();
  const text = readSegment(source, numbers);
  const pairs = others.flatMap((variant) => {
    const locale = findLocale(languageOf(variant), known);
    const target = readSegment(variant, numbers);
    return locale !== null && hasWords(text) && hasWords(target) ? [{ locale, source: text, target }] : [];
  });
  return { pairs, leftOut: others.length - pairs.length };
}

/** `lang` in TMX 1.1, `xml:lang` since. */
function languageOf({ attributes }: XmlElement): string {
  return attributes['{http://www.w3.org/XML/1998/namespace}lang'] ?? attributes['lang'] ?? '';
}

type Numbering = (key: string) => number;

/** Codes are numbered in the order of the source, as at the desk, whatever the tool called them. */
function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return (key) => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
}

function readSegment(variant: XmlElement, number: Numbering): string {
  const [segment] = childrenNamed(variant, 'seg');
  if (!segment) return '';
  const pairs = new Map<string, number>();
  let singles = 0;
  const read = (element: XmlElement): Token[] =>
    element.children.flatMap((child): Token[] => {
      if (!isElement(child)) return [{ kind: 'text', text: child }];
      const { i = '', x } = child.attributes;
      switch (child.name) {
        case 'bpt': {
          const id = number(x === undefined ? `i${i}` : `x${x}`);
          pairs.set(i, id);
          return [{ kind: 'open', id }];
        }
        case 'ept':
          return [{ kind: 'close', id: pairs.get(i) ?? number(`i${i}`) }];
        case 'ph':
        case 'it':
        case 'ut':
          singles += 1;
          return [{ kind: 'single', id: number(x === undefined ? `ph${singles}` : `x${x}`) }];
        default:
          return read(child);
      }
    });
  return serializeTokens(read(segment)).trim();
}

function unreadable({ message, line }: { message: string; line: number | null }): ParsedTmx {
  return refused({ code: 'unreadable', message, line });
}

function refused(problem: MemoryProblem): ParsedTmx {
  return { pairs: [], leftOut: 0, problem };
}
