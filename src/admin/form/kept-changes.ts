/** What people had typed in a form and not saved, by field. */
export type Changes = [name: string, value: unknown][];

const PREFIX = 'fiche:unsaved:';

/**
 * Changes live as long as the browser's tab and are this person's alone: whoever was signed out, or loaded the page
 * anew, finds them. `place` says whose they are and of which form: see `toPlace`.
 */
export function readKept(place: string): Changes | null {
  const text = window.sessionStorage.getItem(PREFIX + place);
  if (text === null) return null;
  const changes: unknown = JSON.parse(text);
  return Array.isArray(changes) && changes.length > 0 ? (changes as Changes) : null;
}

/** A form too large for the browser's storage is not kept: that is no reason to disturb who types in it. */
export function keep(place: string, changes: Changes): void {
  try {
    window.sessionStorage.setItem(PREFIX + place, JSON.stringify(changes));
  } catch {
    forget(place);
  }
}

export function forget(place: string): void {
  window.sessionStorage.removeItem(PREFIX + place);
}

/** Forgets what was kept of the page that is open: it was saved, and the panel goes on to another at once. */
export function forgetHere(): void {
  const { sessionStorage, location } = window;
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(PREFIX) && key.includes(` ${location.pathname} `)) sessionStorage.removeItem(key);
}

/** Whose form it is, of which page, in which language. */
export function toPlace(person: unknown, locale: string | undefined): string {
  return `${String(person)} ${window.location.pathname} ${locale ?? ''}`;
}
