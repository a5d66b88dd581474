import type { Schema, UID } from '@strapi/strapi';
import { z } from 'zod';
import { amount, blocks, day, text } from './values';

/** How an attribute of one value is read, by its kind. What a component, a relation or a file says is told where it is read. */
const VALUES = {
  string: text,
  text,
  email: text,
  blocks,
  date: day.nullable(),
  decimal: amount.nullable(),
};
type Values = typeof VALUES;

interface ContentSchema {
  attributes: Readonly<Record<string, SchemaAttribute>>;
}

interface SchemaAttribute {
  type: string;
  enum?: string[];
  private?: boolean;
  pluginOptions: { i18n: { localized: boolean } };
}

type ValueOf<Attribute> = Attribute extends { private: true }
  ? never
  : Attribute extends { type: 'enumeration'; enum: infer Words extends string[] }
    ? z.ZodNullable<z.ZodEnum<{ [Word in Words[number]]: Word }>>
    : Attribute extends { type: infer Kind extends keyof Values }
      ? Values[Kind]
      : never;

type IsLocalized<Attribute> = Attribute extends { pluginOptions?: infer Options }
  ? NonNullable<Options> extends { i18n: { localized: infer Localized } }
    ? Localized
    : never
  : never;

type Attributes<Uid extends UID.ContentType> = Schema.Attributes<Uid>;

/** The localized (`true`) or the shared (`false`) attributes of a type that are one value; none that is private. */
export type AttributesOf<Uid extends UID.ContentType, Localized extends boolean> = {
  [
    Name in keyof Attributes<Uid> as [IsLocalized<Attributes<Uid>[Name]>] extends [never]
      ? never
      : [ValueOf<Attributes<Uid>[Name]>] extends [never]
        ? never
        : IsLocalized<Attributes<Uid>[Name]> extends Localized
          ? Name
          : never
  ]: ValueOf<Attributes<Uid>[Name]>;
};

/** The same from the schema itself. Any may be null: a draft is unfinished, and a language may lack a text. */
export function attributesOf<Uid extends UID.ContentType, Localized extends boolean>(
  { attributes }: ContentSchema,
  isLocalized: Localized,
): AttributesOf<Uid, Localized> {
  const read = Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = attribute.pluginOptions.i18n.localized === isLocalized && valueOf(attribute);
    return value ? [[name, value]] : [];
  });
  // The generated types are of this very schema: a test compares the two.
  return Object.fromEntries(read) as AttributesOf<Uid, Localized>;
}

function valueOf({ type, enum: words, private: isPrivate }: SchemaAttribute): z.ZodType | null {
  if (isPrivate) return null;
  if (words) return z.enum(words).nullable();
  return type in VALUES ? VALUES[type as keyof Values] : null;
}
