import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { GetDocumentResponse } from '#translation-desk/desk';
import { documentUrl } from '../../api/urls';
import { useLoad } from '../../api/use-load';
import { useLocaleName } from '../../api/use-locale-name';
import { Editor } from './editor';

/** One document in one locale, by the page's address. */
export default function EditorPage() {
  const { locale = '', uid = '', documentId = '' } = useParams();
  const url = documentUrl({ uid, documentId }, locale);
  // Another address is another page: nothing of the last document stays while the next is loaded.
  return <LoadedEditor key={url} url={url} locale={locale} />;
}

function LoadedEditor({ url, locale }: { url: string; locale: string }) {
  const document = useLoad<GetDocumentResponse>(url);
  const localeName = useLocaleName(locale);
  if (document.kind === 'failed') return <Page.Error content={document.problem} />;
  if (document.kind === 'loading' || localeName === null) return <Page.Loading />;
  return <Editor initial={document.data.data} localeName={localeName} />;
}
