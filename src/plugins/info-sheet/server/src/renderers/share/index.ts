import { emblemSvg } from '#print/emblem/svg';
import { toLang, toPhraseOrNull } from '#print/phrase';
import type { Phrase } from '#print/printed';
import type { PrintContext, TextFilter } from '#print/print-context';
import { SHARE_SIZE, type SharedText, type SharePicture } from '#info-sheet/share-picture';
import type { Coverage } from '../pdf/coverage';
import { DESIGN } from '../pdf/job';
import { legibleIn } from '../pdf/legible';
import { plainText } from '../pdf/plain-text';
import type { Typeset, TypesetJob } from '../pdf/typeset';

interface Tools {
  typeset: Typeset;
  fonts: Coverage;
}

/** A picture for sharing, as SVG whose letters are outlines; what can't be set as it is is set in plain letters. */
export async function renderShare(picture: SharePicture, { typeset, fonts }: Tools): Promise<Uint8Array> {
  const legible = legibleIn(fonts, () => undefined);
  try {
    return await typeset(toJob(picture, legible));
  } catch {
    return typeset(toJob(picture, (text, place) => legible(plainText(text), place)));
  }
}

function toJob({ title, portal, funding, accent }: SharePicture, filter: TextFilter): TypesetJob {
  const context: PrintContext = { hasPicture: () => false, filter, report: () => undefined };
  const phrase = (said: SharedText | null): Phrase | null =>
    said && toPhraseOrNull(said.text, said.locale, 'share', context);
  const share = {
    ...SHARE_SIZE,
    ...toLang(title.locale),
    title: phrase(title),
    portal: phrase(portal),
    funding: phrase(funding),
    accent,
    emblem: emblemSvg(),
  };
  return {
    document: 'share',
    files: [
      { path: '/share.json', bytes: Buffer.from(JSON.stringify(share)) },
      { path: '/design.json', bytes: DESIGN },
    ],
    timestamp: 0,
  };
}
