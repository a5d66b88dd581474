import { open } from 'node:fs/promises';
import {
  COMPOUND_TYPES,
  PDF,
  PICTURE_TYPES,
  RTF,
  TAKEN,
  TEXT_TYPES,
  type FileType,
} from '#domain/uploads/file-types';
import { extensionOf } from '#domain/uploads/name-for-type';
import { readSignature } from '#domain/uploads/signature';
import { readPackage } from './read-package';
import { readPicture } from './read-picture';

/** As much of a file as is looked at: all of what most texts are, and the directory of most old Office documents. */
const LOOKED_AT = 4 * 1024 * 1024;

/** What a file is, or why the library doesn't take it. */
export type Identified = { kind: 'taken'; type: FileType } | { kind: 'refused'; reason: string };

/** Finds out what a file is from what is in it; a name decides only what kind of plain text it is. */
export async function identifyFile(filepath: string, name: string): Promise<Identified> {
  const bytes = await readStart(filepath);
  const signature = readSignature(bytes);
  switch (signature.kind) {
    case 'picture': {
      const format = await readPicture(filepath);
      if (format) return taken(PICTURE_TYPES[format]);
      return refused(
        `it begins as a ${PICTURE_TYPES[signature.format].label} picture and is broken or is none`,
      );
    }
    case 'unshown-picture':
      return refused(UNSHOWN[signature.label]);
    case 'pdf':
      return taken(PDF);
    case 'rtf':
      return taken(RTF);
    case 'zip':
      return ofPackage(filepath);
    case 'compound': {
      const type = findCompound(bytes);
      return type ? taken(type) : refused('it isn’t a Word, Excel or PowerPoint document');
    }
    case 'text': {
      const type = findText(name);
      return type ? taken(type) : refused('a text has to be called .txt, .csv, .tsv or .md');
    }
    case 'markup':
      return refused('it is HTML or XML, which a browser could run');
    case 'unknown':
      return refused('it is none of the kinds that the library knows');
    default:
      return signature satisfies never;
  }
}

const UNSHOWN = {
  HEIC: 'browsers and info sheets can’t show HEIC; save it as JPEG',
  TIFF: 'browsers and info sheets can’t show TIFF; save it as JPEG or PNG, or as PDF if it is a scan',
  SVG: 'an SVG drawing can hold programs, and info sheets can’t print it; save it as PNG',
};

async function ofPackage(filepath: string): Promise<Identified> {
  const content = await readPackage(filepath);
  switch (content.kind) {
    case 'office':
      return taken(content.type);
    case 'macros':
      return refused('it holds macros, which are programs; save it without them');
    case 'too-large':
      return refused('it unpacks to more than 512 MB');
    case 'other':
      return refused('it is a zip and no Office document');
    default:
      return content satisfies never;
  }
}

async function readStart(filepath: string): Promise<Uint8Array> {
  const file = await open(filepath, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, LOOKED_AT)), { position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** [MS-CFB], 2.6.1: the directory has the names of streams in UTF-16. */
function findCompound(bytes: Uint8Array): FileType | undefined {
  const found = Object.entries(COMPOUND_TYPES).find(([stream]) =>
    Buffer.from(bytes).includes(Buffer.from(`${stream}\0`, 'utf16le')),
  );
  return found?.[1];
}

function findText(name: string): FileType | undefined {
  const extension = extensionOf(name).toLowerCase();
  return TEXT_TYPES.find(({ extensions }) => extension === '' || extensions.includes(extension));
}

function taken(type: FileType): Identified {
  return { kind: 'taken', type };
}

function refused(reason: string): Identified {
  return { kind: 'refused', reason: `${reason}. ${TAKEN}` };
}
