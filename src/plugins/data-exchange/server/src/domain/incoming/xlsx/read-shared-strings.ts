import type { IncomingLimits } from '../limits';
import { refuse } from '../problem';
import { streamXml } from '../xml/stream-xml';
import type { Parts } from './parts';

/** The texts that cells name by number (ECMA-376, 18.4), without the signs that say how one is read aloud. */
export async function readSharedStrings(parts: Parts, limits: IncomingLimits): Promise<string[]> {
  const part = parts.names.find((name) => name.toLowerCase() === 'xl/sharedstrings.xml');
  const chunks = part === undefined ? null : parts.read(part);
  const texts: string[] = [];
  if (!part || !chunks) return texts;
  const text = richText(limits);
  await streamXml(
    part,
    chunks,
    {
      open(element) {
        if (element === 'si') text.begin();
        text.open(element);
      },
      close(element) {
        text.close(element);
        if (element !== 'si') return;
        texts.push(text.end());
        if (texts.length > limits.cells) refuse('too-many-cells', { cells: limits.cells });
      },
      text: text.add,
    },
    limits,
  );
  return texts;
}

/** Gathers what stands in elements `t`, of runs too, but not of phonetic ones (18.4.6). */
export function richText({ textCharacters }: IncomingLimits) {
  let pieces = '';
  let isIn = false;
  let isAloud = false;
  return {
    begin(): void {
      pieces = '';
    },
    open(element: string): void {
      if (element === 't') isIn = true;
      if (element === 'rPh') isAloud = true;
    },
    close(element: string): void {
      if (element === 't') isIn = false;
      if (element === 'rPh') isAloud = false;
    },
    add(text: string): void {
      if (!isIn || isAloud) return;
      pieces += text;
      if (pieces.length > textCharacters) refuse('text-too-long', { characters: textCharacters });
    },
    /** With the characters that XML can't write and the format does in signs (22.4.2.4, ST_Xstring). */
    end(): string {
      return pieces.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
    },
  };
}
