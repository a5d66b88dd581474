import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { READ } from '../permissions';

const DocumentsPage = lazy(() => import('./documents/documents-page'));
const EditorPage = lazy(() => import('./editor/editor-page'));
const GlossaryPage = lazy(() => import('./glossary/glossary-page'));
const ImportPage = lazy(() => import('./import/import-page'));

/** The desk's pages: what is to do, one document, how things are called, and files coming in. */
export function App() {
  return (
    <Page.Protect permissions={READ}>
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<DocumentsPage />} />
          <Route path="glossary" element={<GlossaryPage />} />
          <Route path="import" element={<ImportPage />} />
          <Route path=":locale/:uid/:documentId" element={<EditorPage />} />
        </Routes>
      </Suspense>
    </Page.Protect>
  );
}
