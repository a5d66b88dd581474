import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useProblemText } from '#kit/problem-text';
import type { DeskUnit, SaveDocumentRequest, SaveDocumentResponse, SavedUnit } from '#translation-desk/desk';
import { useSaveDeskDocumentMutation, type OpenDocument } from '../../api/desk-api';
import { useText } from '../../text/use-text';
import { dropDraft, keepMine, settleDrafts, unitsOf, writeDraft, type Draft, type Drafts } from './drafts';

export interface Editor {
  document: OpenDocument;
  drafts: Drafts;
  isSaving: boolean;
  textOf(unit: DeskUnit): string;
  draftOf(unit: DeskUnit): Draft | undefined;
  write(unit: DeskUnit, text: string): void;
  drop(id: string): void;
  keepMine(unit: DeskUnit): void;
  /** Saves units as they stand in the editor; whether all of them were. */
  save(units: readonly DeskUnit[], options?: SaveOptions): Promise<boolean>;
  /** Takes the document as the server has it now; what is typed stays. */
  reload(): Promise<OpenDocument>;
}

export type SaveOptions = Pick<SaveDocumentRequest, 'dropExtras' | 'publish'> & { confirmed?: boolean };

/** The document as the server has it, and what the person typed over it. */
export function useEditor(document: OpenDocument, reload: Editor['reload']): Editor {
  const [drafts, setDrafts] = useState<Drafts>({});
  const [isSaving, setSaving] = useState(false);
  const [send] = useSaveDeskDocumentMutation();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const text = useText();

  const draftOf = ({ id }: DeskUnit): Draft | undefined => drafts[id];
  const textOf = (unit: DeskUnit): string => draftOf(unit)?.text ?? unit.target ?? '';
  const toSaved = (unit: DeskUnit, confirmed: boolean | undefined): SavedUnit => ({
    id: unit.id,
    text: textOf(unit),
    was: draftOf(unit)?.was ?? unit.was,
    ...(confirmed === undefined ? {} : { confirmed }),
  });

  async function save(units: readonly DeskUnit[], { confirmed, ...options }: SaveOptions = {}) {
    setSaving(true);
    try {
      const request: SaveDocumentRequest = {
        units: units.map((unit) => toSaved(unit, confirmed)),
        ...options,
      };
      const { uid, documentId, target } = document;
      const answer = await send({ key: { uid, documentId }, locale: target.locale, request }).unwrap();
      const now = await reload();
      setDrafts((last) =>
        settleDrafts(withRefused(last, request, answer), request.units, answer, unitsOf(now.fields)),
      );
      if (answer.published) toggleNotification({ type: 'success', message: text('editor.published') });
      if (answer.refused.length > 0) {
        toggleNotification({
          type: 'warning',
          message: text('editor.refused', { count: answer.refused.length }),
        });
      }
      return answer.refused.length === 0;
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
      return false;
    } finally {
      setSaving(false);
    }
  }

  return {
    document,
    drafts,
    isSaving,
    textOf,
    draftOf,
    write: (unit, written) => setDrafts((last) => writeDraft(last, unit, written)),
    drop: (id) => setDrafts((last) => dropDraft(last, id)),
    keepMine: (unit) => setDrafts((last) => keepMine(last, unit)),
    save,
    reload,
  };
}

/** A text that was only confirmed, not typed, and refused: it becomes a draft, to be shown with its reason. */
function withRefused(
  drafts: Drafts,
  { units }: SaveDocumentRequest,
  { refused }: SaveDocumentResponse['data'],
): Drafts {
  const lost = units.filter(({ id }) => !drafts[id] && refused.some((refusal) => refusal.id === id));
  return {
    ...drafts,
    ...Object.fromEntries(lost.map(({ id, text, was }) => [id, { text, was, refusal: null }])),
  };
}
