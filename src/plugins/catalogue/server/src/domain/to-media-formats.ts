import type { MediaFormat } from '#domain/media-file';
import { isRecord } from '#domain/records';
import { parseJson } from './parse-json';

/** A picture's smaller copies out of the column that has them, a JSON that SQLite gives as text; null of any other file. */
export function toMediaFormats(cell: unknown): Record<string, MediaFormat> | null {
  const formats = parseJson(cell);
  if (!isRecord(formats)) return null;
  const copies = Object.entries(formats).flatMap(([name, copy]) =>
    isRecord(copy) && typeof copy.url === 'string' ? [[name, toMediaFormat(copy)] as const] : [],
  );
  return copies.length > 0 ? Object.fromEntries(copies) : null;
}

/** An allow-list: a provider may keep notes of its own beside them. */
function toMediaFormat(copy: Record<string, unknown>): MediaFormat {
  return {
    name: String(copy.name ?? ''),
    url: String(copy.url),
    hash: String(copy.hash ?? ''),
    ext: String(copy.ext ?? ''),
    mime: String(copy.mime ?? ''),
    path: typeof copy.path === 'string' ? copy.path : null,
    width: Number(copy.width ?? 0),
    height: Number(copy.height ?? 0),
    size: Number(copy.size ?? 0),
    sizeInBytes: Number(copy.sizeInBytes ?? 0),
  };
}
