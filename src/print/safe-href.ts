/** How the address of each scheme is written that a reader may be sent to (RFC 3986, 6068, 3966). */
const SCHEMES: Readonly<Record<string, (url: URL) => string>> = {
  'http:': ({ href }) => href,
  'https:': ({ href }) => href,
  // Spaces around addresses are nobody's; those within a subject are said in percent. Word takes neither for a link.
  'mailto:': ({ pathname, search }) => {
    const addresses = decode(pathname)
      .split(',')
      .map((address) => address.trim())
      .filter(Boolean);
    return addresses.length > 0 ? `mailto:${addresses.map(encodePath).join(',')}${encodePath(search)}` : '';
  },
  'tel:': ({ pathname }) => {
    const number = decode(pathname).replace(/[^\d+*#;=.()\w-]/g, '');
    return /\d/.test(number) ? `tel:${encodePath(number)}` : '';
  },
};

/** The normalized address where a reader may be sent to it, else null. Only `http`, `https`, `mailto` and `tel` are. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null;
  const url = new URL(href);
  return SCHEMES[url.protocol]?.(url) || null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What no address may have, in percent; what is in percent already stays. */
function encodePath(text: string): string {
  return encodeURI(text).replaceAll('%25', '%');
}
