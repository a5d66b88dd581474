import { element, picture } from '../element';
import { escapeText } from '../escape';
import type { BlockToHtml } from './converter';

export const imageToHtml: BlockToHtml<'image'> = ({ url, alt, caption }, assets) => {
  const loaded = assets.pictures.get(url);
  if (!loaded) return missingImageToHtml({ kind: 'missing-image', alt }, assets);
  const size = { width: String(loaded.width), height: String(loaded.height) };
  const image = picture(loaded.bytes, loaded.mime, alt, size);
  return element('figure', {}, image + (caption ? element('figcaption', {}, escapeText(caption)) : ''));
};

export const missingImageToHtml: BlockToHtml<'missing-image'> = ({ alt }) =>
  element('p', { class: 'missing-picture' }, escapeText(alt));
