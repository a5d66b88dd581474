import type { Block, Blocks, ListBlock } from '#domain/rich-text';
import type { Unit } from '#translation-desk/unit';
import type { TranslatableField } from '#translation-desk/translatable-type';
import type { FieldText } from './extract-units';

/** Units of a translation by the id of the source's unit that stands at the same place. */
export type Twins = ReadonlyMap<string, string>;

const NONE: Twins = new Map();

/**
 * Which pieces of a rich text that is built just as its source, empty ones included, stand at the same places: whoever
 * wrote it wrote each in the place of the other. None where they are built differently, or the field is no rich text.
 */
export function findTwins(field: TranslatableField, source: FieldText, target: FieldText): Twins {
  if (field.kind !== 'blocks' || !Array.isArray(source.value) || !Array.isArray(target.value)) return NONE;
  if (skeletonOf(source.value as Blocks) !== skeletonOf(target.value as Blocks)) return NONE;
  const byPath = new Map(target.placed.map(({ unit, path }) => [path, unit]));
  return new Map(
    source.placed.flatMap(({ unit, path }): [string, string][] => {
      const twin: Unit | undefined = byPath.get(path);
      return twin ? [[unit.id, twin.id]] : [];
    }),
  );
}

/** `p h1 (- - (-)) image`: the kinds of blocks and how lists lie in each other. */
function skeletonOf(blocks: Blocks): string {
  return blocks.map(blockKind).join(' ');
}

function blockKind(block: Block): string {
  return block.type === 'list' ? listKind(block) : block.type;
}

function listKind(list: ListBlock): string {
  return `(${list.children.map((child) => (child.type === 'list' ? listKind(child) : '-')).join(' ')})`;
}
