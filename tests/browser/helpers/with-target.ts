/** Puts a target behind the source that has these words. */
export function withTarget(xliff: string, words: string, target: string): string {
  const at = xliff.indexOf('</source>', xliff.indexOf(words)) + '</source>'.length;
  if (!xliff.includes(words)) throw new Error(`The file has no source with “${words}”`);
  const rest = xliff.slice(at).replace(/^(\s*)<target[^>]*(\/>|>.*?<\/target>)/s, '$1');
  return `${xliff.slice(0, at)}<target>${target}</target>${rest}`;
}
