import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useProblemText } from '#kit/problem-text';
import type { FillFailure } from '#translation-desk/machine-translation';
import { useFillDeskDocumentMutation } from '../../api/desk-api';
import { useText, type Text } from '../../text/use-text';
import { unitsOf } from './drafts';
import type { Editor } from './use-editor';

/**
 * Has a machine fill the units that have no text, and tells what came of it. What is typed is saved first, so that the
 * machine leaves it alone; where it can't be, nothing is filled.
 */
export function useFill(editor: Editor): { isFilling: boolean; fill(): Promise<void> } {
  const [isFilling, setFilling] = useState(false);
  const [send] = useFillDeskDocumentMutation();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const text = useText();

  async function fill(): Promise<void> {
    const { document, drafts } = editor;
    const typed = unitsOf(document.fields).filter(({ id }) => drafts[id]);
    if (typed.length > 0 && !(await editor.save(typed))) return;
    setFilling(true);
    try {
      const { uid, documentId, target } = document;
      const { filled, broken, failure } = await send({
        key: { uid, documentId },
        locale: target.locale,
      }).unwrap();
      await editor.reload();
      if (failure) toggleNotification({ type: 'danger', message: failureText(text, failure) });
      if (broken.length > 0)
        toggleNotification({ type: 'warning', message: text('fill.broken', { count: broken.length }) });
      if (filled.length > 0 || !failure)
        toggleNotification({ type: 'success', message: text('fill.filled', { count: filled.length }) });
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
    } finally {
      setFilling(false);
    }
  }

  return { isFilling, fill };
}

function failureText(text: Text, failure: FillFailure): string {
  switch (failure.kind) {
    case 'refused':
      return text('fill.failure.refused', { status: failure.status });
    case 'limit':
      return text('fill.failure.limit', { seconds: failure.retryAfterSeconds ?? 0 });
    case 'off':
    case 'unreachable':
    case 'unsupported-language':
      return text(`fill.failure.${failure.kind}`);
    default:
      return failure satisfies never;
  }
}
