import { Link, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { DEFAULT_LOCALE } from '#domain/locale';
import { backendUrl } from '#kit/backend-url';
import { PROJECT } from '#kit/project-uid';
import { useHasPortal } from './portal-api';
import { useText } from './use-text';

/** A version as the content manager lists it. */
interface Version {
  locale?: string | null;
  status?: string;
}

interface PanelProps {
  model: string;
  document?: Version & { slug?: unknown };
  meta?: { availableLocales?: Version[] };
}

/** The side panel “Portal” of a project: its page as readers see it, in the language that is open. */
export function PortalPanel({ model, document, meta }: PanelProps) {
  const text = useText();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const hasPortal = useHasPortal();
  if (model !== PROJECT || !hasPortal || typeof document?.slug !== 'string') return null;
  const locale = query.plugins?.i18n?.locale ?? document.locale ?? DEFAULT_LOCALE;
  const isOnline = [document, ...(meta?.availableLocales ?? [])].some(isPublished);
  const content = isOnline ? (
    <Link href={`${backendUrl()}/${locale}/projects/${document.slug}`} isExternal>
      {text('panel.open')}
    </Link>
  ) : (
    <Typography variant="pi" textColor="neutral600">
      {text('panel.hidden')}
    </Typography>
  );
  return { title: text('panel.title'), content };
}

function isPublished({ status }: Version): boolean {
  return status === 'published' || status === 'modified';
}
