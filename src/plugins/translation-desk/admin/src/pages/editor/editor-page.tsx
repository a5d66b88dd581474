import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { GetDocumentResponse, ListLocalesResponse } from '../../../../shared/contracts/desk';
import { documentUrl, LOCALES_URL } from '../../api/urls';
import { useLoad } from '../../api/use-load';
import { Editor } from './editor';

/** One document in one locale, by the page's address. */
export default function EditorPage() {
  const { locale = '', uid = '', documentId = '' } = useParams();
  const url = documentUrl({ uid, documentId }, locale);
  const document = useLoad<GetDocumentResponse>(url);
  const locales = useLoad<ListLocalesResponse>(LOCALES_URL);
  if (document.kind === 'failed') return <Page.Error content={document.problem} />;
  if (document.kind === 'loading' || locales.kind === 'loading') return <Page.Loading />;
  const known = locales.kind === 'loaded' ? locales.data.data : [];
  const name = known.find(({ code }) => code === locale)?.name ?? locale;
  return <Editor key={url} initial={document.data.data} localeName={name} />;
}
