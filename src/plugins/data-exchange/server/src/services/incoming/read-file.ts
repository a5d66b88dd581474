import type { ImportChoices, ImportQuestion } from '#data-exchange/import-plan';
import type { ImportProblem } from '#data-exchange/import-problems';
import type { IncomingUpload } from '#data-exchange/imports';
import { openPackage } from '../../adapters/open-package';
import { readCsv } from '../../domain/incoming/csv/read-csv';
import { detectKind, unreadPackage } from '../../domain/incoming/detect-kind';
import { readIati } from '../../domain/incoming/iati/read-iati';
import type { IncomingLimits } from '../../domain/incoming/limits';
import type { IncomingFile } from '../../domain/incoming/plan/plan-import';
import { aProblem } from '../../domain/incoming/problem';
import { decodeText, ENCODINGS, type Encoding } from '../../domain/incoming/text/decode-text';
import { readXlsx } from '../../domain/incoming/xlsx/read-xlsx';

export type ReadFile =
  | { kind: 'read'; file: IncomingFile }
  | { kind: 'refused'; problem: ImportProblem }
  | { kind: 'ask'; question: ImportQuestion };

/** A file as sheets, whatever it is; of what isn't read it is said what to do. */
export async function readFile(
  { bytes }: IncomingUpload,
  { encoding }: ImportChoices,
  limits: IncomingLimits,
): Promise<ReadFile> {
  if (bytes.length === 0) return { kind: 'refused', problem: aProblem('empty-file', {}) };
  if (bytes.length > limits.bytes)
    return {
      kind: 'refused',
      problem: aProblem('too-large', { megabytes: Math.floor(limits.bytes / 1024 / 1024) }),
    };
  const kind = detectKind(bytes);
  switch (kind.kind) {
    case 'unread':
      return { kind: 'refused', problem: aProblem('unread-kind', { kind: kind.as }) };
    case 'packed':
      return readPacked(bytes, limits);
    case 'xml':
      return withFormat('iati', null, await readIati(chunksOf(bytes), limits));
    case 'table':
      return readTable(bytes, ENCODINGS.find((known) => known === encoding) ?? null, limits);
    default:
      return kind satisfies never;
  }
}

type Table = Awaited<ReturnType<typeof readXlsx>>;

function withFormat(format: IncomingFile['format'], encoding: string | null, table: Table): ReadFile {
  if (table.kind === 'refused') return table;
  return { kind: 'read', file: { format, encoding, sheets: table.sheets, problems: table.problems } };
}

async function readPacked(bytes: Uint8Array, limits: IncomingLimits): Promise<ReadFile> {
  const opened = await openPackage(bytes, limits);
  if (opened.kind === 'refused') return opened;
  const { parts } = opened;
  const unread = unreadPackage(parts.names, await beginningOf(parts.read('mimetype')));
  if (unread) return { kind: 'refused', problem: aProblem('unread-kind', { kind: unread }) };
  return withFormat('xlsx', null, await readXlsx(parts, limits));
}

async function beginningOf(chunks: AsyncIterable<Uint8Array> | null): Promise<string | null> {
  if (!chunks) return null;
  for await (const chunk of chunks) return Buffer.from(chunk.subarray(0, 100)).toString('latin1');
  return null;
}

function readTable(bytes: Uint8Array, asked: Encoding | null, limits: IncomingLimits): ReadFile {
  const decoded = decodeText(bytes, asked);
  if (decoded.kind === 'refused') return decoded;
  if (decoded.kind === 'ask')
    return { kind: 'ask', question: { kind: 'encoding', choices: decoded.choices } };
  return withFormat('csv', decoded.encoding, readCsv(decoded.text, limits));
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 64 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
