/** Makes a check of one thing among several; where it fails, the error says first what it was about. */
export function about(what: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof Error) error.message = `${what}\n\n${error.message}`;
    throw error;
  }
}
