/** Whether a media type is of text: what is packed already, such as a workbook, gains nothing. */
export function isCompressible(mediaType: string): boolean {
  return /json|^text\/|[/+]xml/.test(mediaType);
}
