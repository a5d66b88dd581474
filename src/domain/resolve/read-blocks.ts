import { isEmptyBlocks } from '../is-empty-blocks';
import { isRecord } from '../records';
import type { Locale } from '../locale';
import type { Blocks } from '../rich-text';
import { findSource } from './find-source';
import { mergeBlocks } from './merge-blocks';
import type { Place, Reading } from './reading';

/**
 * A localized rich text from the first locale of the chain where it isn't empty, each block with its language. What of
 * it isn't translated is read from the base, in its place, where it is known what was made from what; a text that was
 * written freely is taken as it is.
 */
export function readBlocks(name: string, place: Place, reading: Reading): unknown {
  const { prefix, base } = place;
  const source = findSource(name, place, isEmptyBlocks);
  const path = prefix + name;
  if (!source || !reading.serve(path, source.locale)) return null;
  const blocks = source.values[name];
  const counterparts = source.counterparts?.[name];
  if (!counterparts || source.locale === base.locale || isEmptyBlocks(base.values[name]))
    return inLocale(blocks, source.locale);
  return mergeBlocks(base.values[name] as Blocks, blocks as Blocks, {
    counterparts,
    locale: source.locale,
    baseLocale: base.locale,
    serveBase: (piece) => reading.serve(`${path}.${piece}`, base.locale),
  });
}

/** Takes `unknown`, because the column is JSON and rows written past Strapi's validation hold anything. */
function inLocale(blocks: unknown, locale: Locale): unknown {
  return Array.isArray(blocks)
    ? blocks.map((block: unknown) => (isRecord(block) ? { ...block, locale } : block))
    : blocks;
}
