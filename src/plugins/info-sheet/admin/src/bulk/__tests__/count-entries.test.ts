import { describe, expect, test } from '@jest/globals';
import { createEntryCounter } from '../count-entries';

/** A file of a ZIP as its beginning has it: header, name, content. */
function entry(name: string, content: Uint8Array = new Uint8Array(40)): Uint8Array {
  const bytes = Buffer.alloc(30 + name.length + content.length);
  bytes.set([0x50, 0x4b, 0x03, 0x04]);
  bytes.writeUInt16LE(name.length, 26);
  bytes.write(name, 30);
  bytes.set(content, 30 + name.length);
  return bytes;
}

const ARCHIVE = Buffer.concat([
  entry('twinning-info-sheet-az.docx', entry('word/document.xml')),
  entry('clean-rivers-info-sheet-zh-Hans.pdf'),
  entry('report.csv'),
]);

describe('the sheets of an archive that arrives', () => {
  test('are counted, and neither the report nor what is inside a Word file', () => {
    expect(createEntryCounter()(ARCHIVE)).toBe(2);
  });

  test.each([1, 7, 31, 50])('are counted alike in chunks of %i bytes', (size) => {
    const count = createEntryCounter();
    let counted = 0;
    for (let at = 0; at < ARCHIVE.length; at += size) counted = count(ARCHIVE.subarray(at, at + size));
    expect(counted).toBe(2);
  });

  test('are none where bytes only look like a header', () => {
    expect(createEntryCounter()(Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toBe(0);
  });
});
