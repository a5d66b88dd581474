import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useLoad } from '#kit/load';
import type { DocumentKey } from '#translation-desk/unit';
import { useGetDeskDocumentQuery } from '../../api/desk-api';
import { useLocaleName } from '../../api/use-locale-name';
import { Editor } from './editor';
import { useNamedDocument } from './use-named-document';

/** One document in one locale, by the page's address. */
export default function EditorPage() {
  const { locale = '', uid = '', documentId = '' } = useParams();
  // Another address is another page: nothing of the last document stays while the next is loaded.
  return (
    <LoadedEditor key={`${locale} ${uid} ${documentId}`} document={{ uid, documentId }} locale={locale} />
  );
}

function LoadedEditor({ document: key, locale }: { document: DocumentKey; locale: string }) {
  const query = useGetDeskDocumentQuery({ key, locale });
  const load = useLoad(query);
  const document = useNamedDocument(query.data);
  const localeName = useLocaleName(locale);
  // What is typed stays in the page, even where the document can't be asked for again.
  if (query.data === undefined && load.kind === 'failed') return <Page.Error content={load.problem} />;
  if (document === undefined || localeName === null) return <Page.Loading />;
  return <Editor document={document} reload={() => query.refetch().unwrap()} localeName={localeName} />;
}
