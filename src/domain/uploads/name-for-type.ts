import type { FileType } from './file-types';

/**
 * A file's name with an ending that says what the file is: `report.html` that is a PDF is `report.pdf`. An ending of
 * its own kind stays as it is written.
 */
export function nameForType(name: string, { extensions }: FileType): string {
  const extension = extensionOf(name);
  if (extensions.some((known) => known === extension.toLowerCase())) return name;
  return `${extension ? name.slice(0, -extension.length) : name}${extensions[0]}`;
}

/** The ending of a name with its dot, empty where it has none. */
export function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\\s]{0,12})$/.exec(name)?.[1] ?? '';
}
