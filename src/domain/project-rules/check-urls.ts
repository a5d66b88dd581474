import { isHttpUrl } from '../http-url';
import type { FieldIssue } from './field-issue';
import type { ProjectDraft } from './project-draft';

/** The addresses of the website, the social links and the partners are on the web. */
export function checkUrls({ website, socialLinks, partners }: ProjectDraft): FieldIssue[] {
  return [
    ...checkUrl(website, ['website']),
    ...(socialLinks ?? []).flatMap((link, index) => checkUrl(link.url, ['socialLinks', index, 'url'])),
    ...(partners ?? []).flatMap((partner, index) =>
      checkUrl(partner.website, ['partners', index, 'website']),
    ),
  ];
}

function checkUrl(url: string | null | undefined, path: FieldIssue['path']): FieldIssue[] {
  if (!url || isHttpUrl(url)) return [];
  const message = `“${url}” is no address of the web. Write it in full, such as https://example.org/page.`;
  return [{ path, code: 'invalid-url', message }];
}
