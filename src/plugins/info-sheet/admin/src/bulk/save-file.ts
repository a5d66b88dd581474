/** Saves a file as if a link to it had been pressed. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Once the browser has taken it over; revoked at once, some browsers save nothing.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
