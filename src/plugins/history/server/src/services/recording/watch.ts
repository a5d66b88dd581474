import type { Core } from '@strapi/strapi';
import type { Cause, CauseKind } from '#history/change';
import { documentsLeadingTo } from '../../adapters/row-documents';
import { recordedTypes, type RecordedType } from '../../adapters/recorded-types';
import type { RowKey } from '../../adapters/row-write';
import { watchRows } from '../../adapters/watch-rows';
import { currentCause } from './because';
import { gather, touch, type Gathering } from './gathering';
import { settle } from './settle';

/** What of the Document Service writes, and why it does. */
const CAUSES: Readonly<Record<string, CauseKind>> = {
  create: 'create',
  update: 'save',
  publish: 'publish',
  unpublish: 'unpublish',
  discardDraft: 'discard',
  clone: 'duplicate',
  delete: 'delete',
};

/**
 * Records what the Document Service does at once as one change. Registered before all others that stand around it, so that
 * what they write besides, such as shared fields of other languages, belongs to it.
 */
export function watchDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const kind = CAUSES[context.action];
    const type = kind && recordedTypes(strapi).get(context.uid);
    if (!type) return next();
    const documentId = 'documentId' in context.params ? context.params.documentId : undefined;
    const document = context.action !== 'clone' && typeof documentId === 'string' ? documentId : null;
    const of = document === null ? null : { uid: type.uid, document };
    return record(strapi, { kind }, of, async (gathering) => {
      if (document !== null) await touch(strapi, gathering, type, document);
      if (document !== null && (kind === 'delete' || kind === 'unpublish'))
        await touchLeaders(strapi, gathering, type, document);
      return next();
    });
  });
}

/** Records every row besides, each by itself: those that rules, commands and the product's own start write. */
export function watchAllRows(strapi: Core.Strapi): void {
  watchRows(strapi, (write, run) =>
    record(strapi, { kind: strapi.isLoaded ? 'save' : 'start' }, null, async (gathering) => {
      const note = async (keys: readonly RowKey[], isNew: boolean) => {
        for (const { document, locale } of keys)
          await touch(strapi, gathering, write.source, document, { locale, isNew, fields: write.fields });
      };
      await note(await write.before(gathering.of), false);
      const result = await run();
      const { made, written } = await write.after(result, gathering.of);
      await note(made, true);
      await note(written, false);
      const [first] = made;
      // What is made by the Document Service is what it is at.
      if (first) gathering.of ??= { uid: write.source.uid, document: first.document };
      return result;
    }),
  );
}

function record<T>(
  strapi: Core.Strapi,
  cause: Cause,
  of: Gathering['of'],
  work: (gathering: Gathering) => Promise<T>,
): Promise<T> {
  return gather(strapi, { cause: currentCause() ?? cause, of }, work, (gathering) =>
    settle(strapi, gathering),
  );
}

/** What leads to a row that goes leads there no more. */
async function touchLeaders(
  strapi: Core.Strapi,
  gathering: Gathering,
  type: RecordedType,
  document: string,
): Promise<void> {
  for (const leader of await documentsLeadingTo(strapi, type, document))
    await touch(strapi, gathering, leader.type, leader.document, { locale: leader.locale, follows: true });
}
