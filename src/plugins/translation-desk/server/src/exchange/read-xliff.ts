import type { XliffDiagnostic } from '#translation-desk/exchange';
import { findOtherKind } from './find-other-kind';
import { aProblem } from './problem';
import type { ParsedXliff, ReadingContext, XliffFormat } from './xliff-format';
import { decodeXml } from './xml/decode-xml';
import { readXml } from './xml/read-xml';
import { childrenNamed, isElement, type XmlElement } from './xml/xml-element';

/**
 * Reads a file of any of these versions, in whatever encoding, in time and memory that grow with its size and no
 * further than the limits. Never throws for what is in the file.
 */
export function readXliff(
  formats: readonly XliffFormat[],
  bytes: Uint8Array,
  { limits, localeOf }: ReadingContext,
): ParsedXliff {
  if (bytes.length > limits.bytes) {
    const megabytes = Math.floor(limits.bytes / 1024 / 1024);
    return refused(aProblem('too-large', { megabytes }));
  }
  const kind = findOtherKind(bytes);
  if (kind) return refused(aProblem('other-kind', { kind }));
  const decoded = decodeXml(bytes);
  if ('problem' in decoded) return refused(decoded.problem);
  const read = readXml(decoded.text, limits);
  if ('problem' in read) return refused(read.problem);

  const { root } = read;
  if (root.name !== 'xliff') return refused(aProblem('not-xliff', { root: root.name }, root.line));
  const format = findFormat(formats, root);
  if ('problem' in format) return refused(format.problem);
  adoptNamespace(root, format.namespace);
  if (childrenNamed(root, 'file').length > limits.files)
    return refused(aProblem('too-many-files', { files: limits.files }));
  const parsed = format.parse(root, { limits, localeOf });
  return decoded.warning ? { ...parsed, diagnostics: [decoded.warning, ...parsed.diagnostics] } : parsed;
}

/** A file that a tool wrote without namespace is of the version that it says. */
function findFormat(
  formats: readonly XliffFormat[],
  { namespace, attributes, line }: XmlElement,
): XliffFormat | { problem: XliffDiagnostic } {
  const version = attributes['version']?.trim() ?? '';
  const format = formats.find((one) => one.versions.includes(version));
  const known = formats.flatMap((one) => one.versions);
  if (!format) return { problem: aProblem('unknown-version', { version, known }, line) };
  if (namespace === '' || namespace === format.namespace) return format;
  const expected = format.namespace;
  return { problem: aProblem('wrong-namespace', { namespace, version, expected }, line) };
}

/** Gives elements without a namespace that of the format. */
function adoptNamespace(element: XmlElement, namespace: string): void {
  if (element.namespace === '') element.namespace = namespace;
  for (const child of element.children) if (isElement(child)) adoptNamespace(child, namespace);
}

function refused(problem: ParsedXliff['diagnostics'][number]): ParsedXliff {
  return { document: null, diagnostics: [problem] };
}
