import { Button, Dialog } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useProblemText } from '#kit/problem-text';
import type { DeskDocument, DeskLocale } from '#translation-desk/desk';
import { usePublishDocumentsMutation } from '../../api/desk-api';
import { useText } from '../../text/use-text';

interface Props {
  locale: DeskLocale;
  selected: DeskDocument[];
  onDone(): void;
}

/** Publishes what is selected in a locale, and says which couldn't be. */
export function PublishSelected({ locale, selected, onDone }: Props) {
  const text = useText();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const [publish, { isLoading }] = usePublishDocumentsMutation();
  const [isAsking, setAsking] = useState(false);
  const mine = selected.filter(({ mayPublish }) => mayPublish);
  if (mine.length === 0) return null;
  const unfinished = mine.filter(({ wordsToDo }) => wordsToDo > 0).length;

  async function start(): Promise<void> {
    const documents = mine.map(({ uid, documentId }) => ({ uid, documentId }));
    try {
      const { published, refused } = await publish({ locale: locale.code, documents }).unwrap();
      const reasons = refused.map(({ documentId, reason }) => {
        const title = mine.find((one) => one.documentId === documentId)?.title ?? documentId;
        return `${title}: ${reason}`;
      });
      toggleNotification({
        type: refused.length > 0 ? 'warning' : 'success',
        message: [text('publish-many.done', { count: published }), ...reasons].join(' '),
      });
      onDone();
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
    }
  }

  return (
    <>
      <Button startIcon={<Check aria-hidden />} loading={isLoading} onClick={() => setAsking(true)}>
        {text('publish-many.open', { count: mine.length })}
      </Button>
      <Dialog.Root open={isAsking} onOpenChange={setAsking}>
        <ConfirmDialog
          title={text('publish-many.title', { count: mine.length, locale: locale.name })}
          variant="default"
          endAction={
            <Dialog.Action>
              <Button fullWidth onClick={() => void start()}>
                {text('publish.confirm')}
              </Button>
            </Dialog.Action>
          }
        >
          {text('publish-many.what', { unfinished })}
        </ConfirmDialog>
      </Dialog.Root>
    </>
  );
}
