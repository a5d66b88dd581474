import { isRecord, toRecords } from '#domain/records';

/** A document that a field relates to, or may relate to. */
export interface Related {
  id: number;
  documentId: string;
  locale: string | null;
  name: string;
}

/** Which document a field to one relates to as the form stands: what is chosen and not saved yet, else what is stored. */
export function chosenDocument(value: unknown, stored: Related | null): string | null {
  const { connect, disconnect } = isRecord(value) ? value : {};
  const connected = toRecords(connect)
    .map(({ apiData }) => (isRecord(apiData) ? apiData.documentId : null))
    .find((documentId) => typeof documentId === 'string');
  if (typeof connected === 'string') return connected;
  const isTaken = stored !== null && toRecords(disconnect).some(({ id }) => id === stored.id);
  return stored && !isTaken ? stored.documentId : null;
}

/** The value that the content manager's forms give a field to one, so that it relates to `chosen`, or to nothing. */
export function relateTo(chosen: Related | null, stored: Related | null) {
  const isStored = chosen !== null && chosen.documentId === stored?.documentId;
  return {
    connect: chosen && !isStored ? [{ ...toItem(chosen), __temp_key__: 'a0', name: chosen.name }] : [],
    disconnect: stored && !isStored ? [toItem(stored)] : [],
  };
}

function toItem({ id, documentId, locale }: Related) {
  return { id, apiData: { id, documentId, locale } };
}
