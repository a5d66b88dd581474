import type { ReactNode } from 'react';

/** A version as the content manager lists it beside the one that is open. */
interface ListedVersion {
  locale?: string | null;
  status?: string;
}

/** What of the content manager's context for an action is used. */
export interface Context {
  model: string;
  collectionType: string;
  documentId?: string;
  document?: Record<string, unknown> &
    ListedVersion & {
      localizations?: ListedVersion[];
      /** Of a row in the list of projects: in which readers see it. */
      onlineLocales?: string[];
    };
  meta?: { availableLocales?: ListedVersion[] };
}

export interface Dialog {
  type: 'dialog';
  title: string;
  content: ReactNode;
  confirmLabel?: string;
  variant?: string;
  onConfirm(): unknown;
}

/** What of an action beside a document is used. */
export interface Action {
  disabled?: boolean;
  onClick?: (event: unknown) => unknown;
  dialog?: Dialog;
}

export interface ActionComponent {
  (context: Context): Action | null;
  type?: string;
  position?: unknown;
}

/** The locales other than its own in which readers see a project that is open, or in a row of the list. */
export function othersOnline({ document, meta }: Context): string[] {
  if (document?.onlineLocales) return document.onlineLocales.filter((locale) => locale !== document.locale);
  const listed = meta?.availableLocales?.length ? meta.availableLocales : (document?.localizations ?? []);
  return listed.flatMap(({ locale, status }) =>
    locale && locale !== document?.locale && (status === 'published' || status === 'modified')
      ? [locale]
      : [],
  );
}
