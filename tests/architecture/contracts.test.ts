import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { mediaFile } from '#domain/media-file';
import { projectFacts, projectRelations, projectTexts } from '#catalogue/project';
import { country, site, subsector, term } from '#catalogue/taxonomy';
import { amount, blocks, day, text } from '#catalogue/values';
import { filesUnder, readJson } from './project-files';

interface Attribute {
  type: string;
  component?: string;
  enum?: string[];
  mappedBy?: string;
  multiple?: boolean;
  private?: boolean;
  pluginOptions: { i18n: { localized: boolean } };
  relation?: string;
  repeatable?: boolean;
  required?: boolean;
  target?: string;
}

/** The schema requires no slug of these, so that a form may leave it empty: a rule makes one, and none is without. */
const SLUG_IS_MADE = ['priority-area', 'subsector', 'topic'];

function schemaOf(type: string): Record<string, Attribute> {
  const { attributes } = readJson<{ attributes: Record<string, Attribute> }>(
    `src/api/${type}/content-types/${type}/schema.json`,
  );
  const { slug } = attributes;
  return slug && SLUG_IS_MADE.includes(type)
    ? { ...attributes, slug: { ...slug, required: true } }
    : attributes;
}

const componentOf = (uid: string) =>
  readJson<{ attributes: Record<string, Attribute> }>(`src/components/${uid.replace('.', '/')}.json`)
    .attributes;

/** By content type: what a reader is told of it. */
const CONTRACTS: Record<string, z.ZodRawShape> = {
  project: { ...projectTexts.shape, ...projectFacts.shape, ...projectRelations.shape },
  country: country.shape,
  'priority-area': term.shape,
  subsector: subsector.shape,
  topic: term.shape,
  site: site.shape,
};

describe('the contract says of a content type what its schema says', () => {
  test.each(Object.entries(CONTRACTS))('%s', (type, contract) => {
    expect(differences(type, schemaOf(type), contract)).toEqual([]);
  });

  test('and no type of the content API is without one', () => {
    const types = filesUnder('src/api', (file) => file.endsWith('/schema.json')).map(
      (file) => file.split('/')[2],
    );
    expect(types.filter((type) => type !== 'info-sheet-template').sort()).toEqual(
      Object.keys(CONTRACTS).sort(),
    );
  });

  test('a project’s texts are its localized attributes, in every language their own', () => {
    const localized = Object.entries(schemaOf('project')).filter(
      ([, { pluginOptions }]) => pluginOptions.i18n.localized,
    );
    expect(Object.keys(projectTexts.shape).sort()).toEqual(localized.map(([name]) => name).sort());
  });
});

describe('the test itself notices', () => {
  const attribute = (type: string, more: Partial<Attribute> = {}): Attribute => ({
    type,
    pluginOptions: { i18n: { localized: true } },
    ...more,
  });

  test.each<[string, Record<string, Attribute>, z.ZodRawShape]>([
    ['an attribute that the contract lacks', { a: attribute('text') }, {}],
    ['one that the schema lacks', {}, { a: text }],
    ['one that is private', { a: attribute('text', { private: true }) }, { a: text }],
    ['another kind', { a: attribute('blocks') }, { a: text }],
    [
      'a value that the contract doesn’t know',
      { a: attribute('enumeration', { enum: ['x', 'y'] }) },
      { a: z.enum(['x']).nullable() },
    ],
    [
      'a list for one',
      { a: attribute('relation', { relation: 'oneToOne', target: 'api::topic.topic' }) },
      { a: z.array(z.strictObject({ documentId: z.string(), slug: z.string() })) },
    ],
    [
      'a related attribute that there isn’t',
      { a: attribute('relation', { relation: 'oneToOne', target: 'api::topic.topic' }) },
      { a: z.strictObject({ documentId: z.string(), colour: text }).nullable() },
    ],
    [
      'an attribute of a component',
      { a: attribute('component', { component: 'site.link' }) },
      { a: z.strictObject({ label: text }).nullable() },
    ],
  ])('%s', (_, attributes, contract) => {
    expect(differences('a', attributes, contract)).toHaveLength(1);
  });
});

/** Paths at which contract and schema don't say the same. */
function differences(path: string, attributes: Record<string, Attribute>, contract: z.ZodRawShape): string[] {
  // The other side of a relation is a filter of the catalogue, never a field of an answer; what is private is editors' own.
  const own = Object.entries(attributes).filter(
    ([, attribute]) => attribute.mappedBy === undefined && attribute.private !== true,
  );
  const unknown = Object.keys(contract).filter((name) => !own.some(([each]) => each === name));
  return [
    ...unknown.map((name) => `${path}.${name}: no such attribute`),
    ...own.flatMap(([name, attribute]) => {
      const said = contract[name];
      return said
        ? differenceOf(`${path}.${name}`, attribute, said)
        : [`${path}.${name}: not in the contract`];
    }),
  ];
}

function differenceOf(path: string, attribute: Attribute, said: z.core.$ZodType): string[] {
  const wrong = [`${path}: not a ${attribute.type}, as the schema has it`];
  const inside = memberOf(attribute, said);
  switch (attribute.type) {
    case 'component':
      return inside instanceof z.ZodObject
        ? differences(path, componentOf(attribute.component ?? ''), inside.shape)
        : wrong;
    case 'relation':
      return inside instanceof z.ZodObject ? relatedDifferences(path, attribute, inside.shape) : wrong;
    default:
      return alike(said, expectedOf(attribute)) ? [] : wrong;
  }
}

/** What one of a list is, or what is there where something is; null where list and schema don't agree. */
function memberOf(attribute: Attribute, said: z.core.$ZodType): z.core.$ZodType | null {
  const isMany = attribute.repeatable === true || attribute.relation?.endsWith('Many') === true;
  if (isMany) return said instanceof z.ZodArray ? said.element : null;
  return said instanceof z.ZodNullable ? said.unwrap() : null;
}

/** A related document says a part of itself. */
function relatedDifferences(path: string, { target = '' }: Attribute, shape: z.ZodRawShape): string[] {
  const { documentId, ...rest } = shape;
  const all = schemaOf(target.split('.')[1] ?? '');
  const part = Object.fromEntries(Object.entries(all).filter(([name]) => name in rest));
  return documentId ? differences(path, part, rest) : [`${path}: no documentId`];
}

function expectedOf({
  type,
  enum: values = [],
  multiple,
  pluginOptions,
  required,
}: Attribute): z.core.$ZodType {
  // A text of one language may be missing in another, whatever the schema requires.
  const isThere = required === true && !pluginOptions.i18n.localized;
  switch (type) {
    case 'string':
    case 'text':
    case 'email':
      return isThere ? z.string() : text;
    case 'blocks':
      return blocks;
    case 'date':
      return day.nullable();
    case 'decimal':
      return amount.nullable();
    case 'float':
      return isThere ? z.number() : z.number().nullable();
    case 'enumeration':
      return isThere ? z.enum(values) : z.enum(values).nullable();
    case 'media':
      // One whose file was deleted is there still.
      return multiple ? z.array(mediaFile) : mediaFile.nullable();
    default:
      throw new Error(`Say how an attribute of type ${type} is read`);
  }
}

function alike(said: z.core.$ZodType, expected: z.core.$ZodType): boolean {
  const plain = said instanceof z.ZodOptional ? said.unwrap() : said;
  return JSON.stringify(withoutWords(plain)) === JSON.stringify(withoutWords(expected));
}

/** As JSON Schema, without its descriptions. */
function withoutWords(schema: z.core.$ZodType): unknown {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' })), (key, value) =>
    key === 'description' ? undefined : value,
  );
}
