const LIBRARY = '/uploads/';

/**
 * The path of a file of the library; null of any other address. The panel's editor of rich texts writes the server before it,
 * by a name that readers may not know: what a page shows is always of its own server.
 */
export function libraryPath(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.startsWith(LIBRARY) ? path : null;
}
