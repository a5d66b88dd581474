import JSZip from 'jszip';

const MAIN = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
};

/** A zip of these files. */
export async function aZip(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** What makes a zip an Office document, with more files in it. */
export function anOfficeDocument(
  kind: keyof typeof MAIN,
  files: Record<string, string | Buffer> = {},
): Promise<Buffer> {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${MAIN[kind]}"/></Types>`;
  return aZip({ '[Content_Types].xml': types, 'main.xml': '<a/>', ...files });
}

/** The same zip, its directory (APPNOTE 4.3.12) saying of the first file that it unpacks to this many bytes. */
export function statingSize(zip: Buffer, bytes: number): Buffer {
  const changed = Buffer.from(zip);
  const entry = changed.indexOf('PK\x01\x02', 0, 'latin1');
  changed.writeUInt32LE(bytes, entry + 24);
  return changed;
}
