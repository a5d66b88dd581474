/** Local file header of a ZIP archive (APPNOTE 4.3.7): signature, … name length at 26, extra length at 28, name at 30. */
const SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/** What sheets are called in the archive; a Word file is a ZIP too, with headers of its own inside. */
const SHEET_NAME = /-info-sheet-[\w-]+\.\w+$/;

/**
 * Counts the sheets of a ZIP archive while it arrives: a ZIP says at its end alone how many files it has.
 * Give it each chunk; it answers how many sheets have begun so far.
 */
export function createEntryCounter(): (chunk: Uint8Array) => number {
  let rest = new Uint8Array(0);
  let count = 0;
  return (chunk) => {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    let at = 0;
    for (; at + NAME_AT <= bytes.length; at += 1) {
      if (bytes[at] !== SIGNATURE[0] || !SIGNATURE.every((byte, index) => bytes[at + index] === byte))
        continue;
      const end = at + NAME_AT + nameLength(bytes, at);
      if (end > bytes.length) break;
      if (SHEET_NAME.test(new TextDecoder().decode(bytes.subarray(at + NAME_AT, end)))) count += 1;
    }
    rest = bytes.slice(at);
    return count;
  };
}

function nameLength(bytes: Uint8Array, at: number): number {
  return (bytes[at + NAME_LENGTH_AT] ?? 0) | ((bytes[at + NAME_LENGTH_AT + 1] ?? 0) << 8);
}
