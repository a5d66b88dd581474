import { blocks } from './blocks';
import { body } from './body';
import { facts } from './facts';
import { foot } from './foot';
import { head } from './head';
import { inlines } from './inlines';
import { look } from './look';
import { words } from './words';

/** The sheet as data, never as code: everything a person wrote comes in through this one string. */
const data = `#let sheet = json(bytes(sys.inputs.sheet))`;

/** The Typst document of every sheet. */
export const TEMPLATE = [data, words, look, inlines, blocks, head, facts, foot, body].join('\n');
