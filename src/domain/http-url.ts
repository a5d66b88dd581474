/** Whether a text is a full address of the web: `http` or `https`, a host, and no white space. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/[^\s/?#]\S*$/i.test(text) && URL.canParse(text);
}
