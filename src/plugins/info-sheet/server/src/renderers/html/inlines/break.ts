export function breakToHtml(): string {
  return '<br>';
}
