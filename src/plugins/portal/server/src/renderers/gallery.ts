import type { LocalizedProject } from '#catalogue/project';
import { element } from '#print/html/element';
import { inLang, langAttributes } from '#print/html/lang';
import type { Phrase } from '#print/printed';
import { phraseAt, type PageContext } from '../domain/page-context';
import { libraryPicture } from './picture';
import { link, say, section } from './words';

/** The photos with their captions; each leads to the whole picture, which needs no script. */
export function galleryOf(project: LocalizedProject, context: PageContext): string {
  const { labels } = context;
  const figures = project.gallery.flatMap(({ image, alt, caption, credit }, index) => {
    if (!image) return [];
    const said = phraseAt(project, `gallery.${index}.alt`, alt);
    const under = phraseAt(project, `gallery.${index}.caption`, caption);
    const by = phraseAt(project, `gallery.${index}.credit`, credit);
    const description = said ?? under;
    const picture = link(
      encodeURI(image.url),
      libraryPicture(image, description?.text ?? image.alternativeText ?? '', { use: 'gallery' }),
      { ...(description ? langAttributes(description, context) : { 'aria-label': labels.enlarge }) },
    );
    const words = [
      ...(under ? [element('span', {}, inLang(under, context))] : []),
      ...(by ? [creditOf(by, context)] : []),
    ];
    return [
      element('figure', {}, picture + (words.length > 0 ? element('figcaption', {}, words.join(' ')) : '')),
    ];
  });
  const content =
    figures.length > 0
      ? element('div', { class: 'gallery' }, `\n${figures.join('\n')}\n`)
      : element('p', { class: 'empty' }, say(context, labels.noPhotos));
  return section('gallery', say(context, labels.gallery), content);
}

/** `Photo: …`, each part in its language. */
function creditOf(credit: Phrase, context: PageContext): string {
  const [before = '', after = ''] = context.labels.photo.split('{credit}');
  const words = say(context, before.trim()) + ' ' + inLang(credit, context) + say(context, after);
  return element('span', { class: 'credit' }, words);
}
