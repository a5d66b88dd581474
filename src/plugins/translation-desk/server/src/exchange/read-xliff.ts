import type { ReadingLimits } from './limits';
import { aProblem } from './problem';
import type { ParsedXliff, XliffFormat } from './xliff-format';
import { decodeXml } from './xml/decode-xml';
import { readXml } from './xml/read-xml';
import { childrenNamed } from './xml/xml-element';

/**
 * Reads a file of any of these versions, in whatever encoding, in time and memory that grow with its size and no
 * further than the limits. Never throws for what is in the file.
 */
export function readXliff(
  formats: readonly XliffFormat[],
  bytes: Uint8Array,
  limits: ReadingLimits,
): ParsedXliff {
  if (bytes.length > limits.bytes) {
    const megabytes = Math.floor(limits.bytes / 1024 / 1024);
    return refused(aProblem('too-large', { megabytes }));
  }
  const decoded = decodeXml(bytes);
  if ('problem' in decoded) return refused(decoded.problem);
  const read = readXml(decoded.text, limits);
  if ('problem' in read) return refused(read.problem);

  const { root } = read;
  const version = root.attributes['version'] ?? '';
  if (root.name !== 'xliff') return refused(aProblem('not-xliff', { root: root.name }, root.line));
  const format = formats.find((one) => one.namespace === root.namespace && one.versions.includes(version));
  if (!format) {
    const known = formats.flatMap((one) => one.versions);
    return refused(aProblem('unknown-version', { version, known }, root.line));
  }
  if (childrenNamed(root, 'file').length > limits.files)
    return refused(aProblem('too-many-files', { files: limits.files }));
  return format.parse(root, limits);
}

function refused(problem: ParsedXliff['diagnostics'][number]): ParsedXliff {
  return { document: null, diagnostics: [problem] };
}
