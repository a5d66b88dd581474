import type { PrintedInline } from '../../../print';
import { lineBreak } from './break';
import { link } from './link';
import { text } from './text';

/** Typst functions `<kind>-inline(node)`, in the order that Typst has to know them. */
const converters = { text, break: lineBreak, link } satisfies Record<PrintedInline['kind'], string>;

const table = Object.keys(converters).map((kind) => `"${kind}": ${kind}-inline`);

export const inlines = `
${Object.values(converters).join('\n')}
#let inline-converters = (${table.join(', ')})
#let inlines(nodes) = nodes.map(node => (inline-converters.at(node.kind))(node)).join()
`;
