import { z } from 'zod';
import { projectRelations } from '#catalogue/project';

/**
 * What a related document says of itself: an allow-list, so that a new attribute of a taxonomy
 * or of a project never leaks into every answer that mentions one.
 */
const PROJECTIONS: Readonly<Record<string, z.ZodRawShape>> = {
  'api::project.project': projectRelations.shape,
};

const BY_DEFAULT: readonly string[] = ['slug', 'code', 'name', 'title'];

/** The attributes read of the documents that `attribute` of `uid` relates to. */
export function projectionOf(uid: string, attribute: string): readonly string[] {
  const related = PROJECTIONS[uid]?.[attribute];
  return related ? attributesOf(related) : BY_DEFAULT;
}

function attributesOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodNullable) return attributesOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return attributesOf(schema.element);
  return schema instanceof z.ZodObject
    ? Object.keys(schema.shape).filter((name) => name !== 'documentId')
    : BY_DEFAULT;
}
