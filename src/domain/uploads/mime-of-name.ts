import { COMPOUND_TYPES, PACKAGE_TYPES, PDF, PICTURE_TYPES, RTF, TEXT_TYPES } from './file-types';

const TYPES = [
  ...Object.values(PICTURE_TYPES),
  ...Object.values(PACKAGE_TYPES),
  ...Object.values(COMPOUND_TYPES),
  ...TEXT_TYPES,
  PDF,
  RTF,
];

/** The type of a stored file, whose ending the library gave it by what it is. */
export function mimeOfName(name: string): string {
  const found = TYPES.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  return found?.mime ?? 'application/octet-stream';
}
