import { blocks } from './blocks';
import { body } from './body';
import { facts } from './facts';
import { foot } from './foot';
import { head } from './head';
import { inlines } from './inlines';
import { look } from './look';
import { words } from './words';

/**
 * The sheet as data, never as code: everything a person wrote comes in through this one file. As one of Typst's `inputs`
 * it would be part of Typst's library, and nothing that was set before could be used again.
 */
export const DATA_FILE = '/sheet.json';
const data = `#let sheet = json("${DATA_FILE}")`;

/** The Typst document of every sheet. */
export const TEMPLATE = [data, words, look, inlines, blocks, head, facts, foot, body].join('\n');
