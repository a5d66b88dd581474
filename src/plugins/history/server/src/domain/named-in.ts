import { isObject, type Json } from './json';

/** What a value names, if it names anything: documents by their ids, files by their numbers, at any depth. */
export function namedIn(value: Json | undefined): { documents: string[]; files: number[] } {
  const documents: string[] = [];
  const files: number[] = [];
  const look = (each: Json): void => {
    if (typeof each === 'string') documents.push(each);
    else if (typeof each === 'number') files.push(each);
    else if (Array.isArray(each)) each.forEach(look);
    else if (isObject(each))
      Object.values(each)
        .filter((part) => Array.isArray(part))
        .forEach(look);
  };
  if (Array.isArray(value)) value.forEach(look);
  return { documents, files };
}
