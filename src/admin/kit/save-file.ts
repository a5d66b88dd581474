/** Hands a file to the browser to save, as if a link to it had been pressed. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once the browser has taken it over; revoked at once, some browsers save nothing.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
