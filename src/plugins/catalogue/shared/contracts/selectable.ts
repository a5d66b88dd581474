import { z } from 'zod';
import { mediaFile } from '#domain/media-file';
import { localizedDocument } from './document';

/** What an answer has whatever `fields` and `populate` choose: what a document, a file is called by, and how it was read. */
const ALWAYS: readonly string[] = ['documentId', 'locale', 'fallbacks', 'id'];

const selectableFile = mediaFile.partial().required({ id: true }).meta({ id: 'MediaFile' });

/** A document with these attributes, of which a request chooses some, down to what each relation and component has. */
export function selectableDocument(attributes: z.ZodRawShape) {
  return selectableObject(z.strictObject({ ...localizedDocument.shape, ...attributes }));
}

function selectableObject({ shape }: z.ZodObject): z.ZodObject {
  const members = Object.entries(shape).map(([name, member]) => {
    const chosen = selectable(member);
    return [name, ALWAYS.includes(name) ? chosen : z.optional(chosen)];
  });
  return z.strictObject(Object.fromEntries(members));
}

function selectable(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema === mediaFile) return selectableFile;
  if (schema instanceof z.ZodObject) return selectableObject(schema);
  if (!(schema instanceof z.ZodArray || schema instanceof z.ZodNullable)) return schema;
  const inner = schema.unwrap();
  const chosen = selectable(inner);
  // What nothing is chosen of stays as it is, with its description.
  if (chosen === inner) return schema;
  return schema instanceof z.ZodArray ? z.array(chosen) : z.nullable(chosen);
}
