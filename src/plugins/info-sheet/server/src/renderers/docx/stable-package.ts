import JSZip from 'jszip';

/** The relationship ids that docx makes up anew each time, `rId` and 21 letters of nanoid, where they are attributes. */
const MADE_UP = /(?<=\b(?:Id|r:id)=")rId[a-z0-9_-]{21}(?=")/g;

/**
 * The same package with the same bytes for the same sheet: relationships and drawings numbered in order of appearance,
 * the dates in `docProps/core.xml` (ECMA-376 part 2 §11) and in the ZIP set to `day`, `YYYY-MM-DD`.
 */
export async function withStableBytes(bytes: Uint8Array, day: string): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes);
  const target = new JSZip();
  const ids = new Map<string, string>();
  for (const [name, entry] of Object.entries(source.files)) {
    if (entry.dir) continue;
    const isText = /\.(xml|rels)$/.test(name);
    const content = isText ? settle(await entry.async('string'), ids, day) : await entry.async('uint8array');
    target.file(name, content, { date: new Date(`${day}T00:00:00Z`), createFolders: false });
  }
  return target.generateAsync({ type: 'uint8array', compression: 'DEFLATE', mimeType: 'application/zip' });
}

function settle(xml: string, ids: Map<string, string>, day: string): string {
  let drawings = 0;
  return xml
    .replace(MADE_UP, (id) => {
      const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
      ids.set(id, known);
      return known;
    })
    .replace(/(?<=<wp:docPr id=")\d+/g, () => String((drawings += 1)))
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}
