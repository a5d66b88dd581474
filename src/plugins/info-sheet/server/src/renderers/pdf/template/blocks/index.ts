import type { PrintedBlock } from '../../../print';
import { code } from './code';
import { heading } from './heading';
import { image } from './image';
import { list } from './list';
import { missingImage } from './missing-image';
import { paragraph } from './paragraph';
import { quote } from './quote';

/** Typst functions `<kind>-block(node)` with the rules that style them. */
const converters = {
  paragraph,
  heading,
  list,
  quote,
  code,
  image,
  'missing-image': missingImage,
} satisfies Record<PrintedBlock['kind'], string>;

const table = Object.keys(converters).map((kind) => `"${kind}": ${kind}-block`);

export const blocks = `
${Object.values(converters).join('\n')}
#let block-converters = (${table.join(', ')})
#let blocks(nodes) = nodes.map(node => (block-converters.at(node.kind))(node)).join()
`;
