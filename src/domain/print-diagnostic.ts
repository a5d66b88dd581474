/** What a reader of a printed text should know; `place` names a part of what is printed, such as `sections.description.3`. */
export type PrintDiagnostic =
  | { code: 'missing-picture'; place: string; url: string }
  | { code: 'dropped-link'; place: string; href: string };
