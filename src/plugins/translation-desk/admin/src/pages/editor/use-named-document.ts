import { useMemo } from 'react';
import { useOwnWords } from '#kit/own-words';
import type { OpenDocument } from '../../api/desk-api';

/** The document with its fields and its type called as in the panel's language; undefined while it isn't loaded. */
export function useNamedDocument(document: OpenDocument | undefined): OpenDocument | undefined {
  const say = useOwnWords();
  return useMemo(
    () =>
      document && {
        ...document,
        typeName: say(document.typeName),
        fields: document.fields.map((field) => ({
          ...field,
          label: say(field.label),
          hint: say(field.hint),
        })),
      },
    [document, say],
  );
}
