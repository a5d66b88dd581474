import { Button, Dialog } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState } from 'react';
import { editedFieldsBehind } from '../../publishing/fields-behind';
import { ReadersView } from '../../publishing/readers-view';
import { useText } from '../../text/use-text';
import { editedUnits } from './drafts';
import type { Editor } from './use-editor';

/** Saves all and publishes; asks first where readers won't get all of it in their language, up to date and reviewed. */
export function PublishButton({ editor, localeName }: { editor: Editor; localeName: string }) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const { document, drafts, isSaving, save } = editor;
  const edited = editedUnits(document.fields, drafts);
  const behind = editedFieldsBehind(document.fields, drafts);
  const publish = (): void => void save(edited, { publish: true });
  return (
    <>
      <Button
        startIcon={<Check aria-hidden />}
        disabled={isSaving || (!document.target.exists && edited.length === 0)}
        onClick={() => (behind.length > 0 ? setAsking(true) : publish())}
      >
        {text('editor.publish', { locale: localeName })}
      </Button>
      <Dialog.Root open={isAsking} onOpenChange={setAsking}>
        <ConfirmDialog
          title={text('publish.title')}
          variant="default"
          endAction={
            <Dialog.Action>
              <Button fullWidth onClick={publish}>
                {text('publish.confirm')}
              </Button>
            </Dialog.Action>
          }
        >
          <ReadersView fields={behind} localeName={localeName} />
        </ConfirmDialog>
      </Dialog.Root>
    </>
  );
}
