import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { lastListPath } from '../documents/last-list';
import { useText } from '../../text/use-text';
import { editedUnits } from './drafts';
import { FillButton } from './fill-button';
import { PublishButton } from './publish-button';
import { SheetPreview } from './sheet-preview';
import { unitsToDo } from './to-do';
import type { Editor } from './use-editor';

/** What is translated into what, how much of it is to do, and saving all of it at once. */
export function EditorHeader({ editor, localeName }: { editor: Editor; localeName: string }) {
  const text = useText();
  const { document, drafts, isSaving, save } = editor;
  const mayWrite = document.fields.some(({ isWritable }) => isWritable);
  const edited = editedUnits(document.fields, drafts);
  return (
    <Layouts.Header
      title={document.title ?? text('document.untitled')}
      subtitle={text(mayWrite ? 'editor.subtitle' : 'editor.read-only', {
        type: document.typeName,
        locale: localeName,
        count: unitsToDo(document.fields).length,
      })}
      navigationAction={
        <Link tag={NavLink} startIcon={<ArrowLeft aria-hidden />} to={lastListPath(document.target.locale)}>
          {text('menu')}
        </Link>
      }
      primaryAction={
        <Flex gap={2} wrap="wrap">
          <FillButton editor={editor} />
          <SheetPreview document={document} localeName={localeName} />
          <Button
            variant="secondary"
            disabled={edited.length === 0}
            loading={isSaving}
            onClick={() => void save(edited)}
          >
            {text('editor.save-all', { count: edited.length })}
          </Button>
          {document.mayPublish ? <PublishButton editor={editor} localeName={localeName} /> : null}
        </Flex>
      }
    />
  );
}
