import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { OpenDocument } from '../../api/desk-api';
import { useText } from '../../text/use-text';
import { ColumnHeads } from './columns';
import { unitsOf } from './drafts';
import { EditorHeader } from './editor-header';
import { FieldSection } from './field-section';
import { focusUnit } from './focus-unit';
import { HandOverBar } from './hand-over-bar';
import { HomelessDrafts } from './homeless-drafts';
import { LeaveGuard } from './leave-guard';
import { LooseNotes } from './loose-notes';
import { NextDocument } from './next-document';
import { unitsToDo } from './to-do';
import { Toolbar } from './toolbar';
import { useOnlyToDo } from './use-only-to-do';
import { useEditor } from './use-editor';

interface Props {
  document: OpenDocument;
  reload(): Promise<OpenDocument>;
  localeName: string;
}

/** A document side by side, source and target, unit by unit. */
export function Editor({ document, reload, localeName }: Props) {
  const text = useText();
  const editor = useEditor(document, reload);
  const [onlyToDo, setOnlyToDo] = useOnlyToDo();
  const [active, setActive] = useState<string | null>(null);
  const { fields, title } = editor.document;
  // What is being worked on stays in sight when its state changes.
  const toDo = unitsToDo(fields).map(({ id }) => id);
  const shown = new Set([...toDo, ...Object.keys(editor.drafts), active]);
  // Once, as the page opens: later the person is somewhere.
  const first = useRef(toDo[0] ?? null);
  useEffect(() => focusUnit(first.current), []);
  const isDone = toDo.length === 0 && fields.some(({ isWritable }) => isWritable);
  return (
    <Page.Main>
      <Page.Title>{`${title ?? text('document.untitled')}, ${localeName}`}</Page.Title>
      <EditorHeader editor={editor} localeName={localeName} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={10}>
          <Toolbar editor={editor} localeName={localeName} onlyToDo={onlyToDo} onOnlyToDo={setOnlyToDo} />
          <HandOverBar document={editor.document} isDirty={Object.keys(editor.drafts).length > 0} />
          <HomelessDrafts editor={editor} />
          <LooseNotes editor={editor} />
          <ColumnHeads document={editor.document} localeName={localeName} />
          {fields.map((field) => (
            <FieldSection
              key={field.name}
              field={field}
              units={onlyToDo ? field.units.filter(({ id }) => shown.has(id)) : field.units}
              editor={editor}
              localeName={localeName}
              active={active}
              onActive={setActive}
            />
          ))}
          {unitsOf(fields).length === 0 ? <Page.NoData content={text('editor.no-units')} /> : null}
          {isDone ? <NextDocument document={editor.document} localeName={localeName} /> : null}
        </Flex>
      </Layouts.Content>
      <LeaveGuard isOn={Object.keys(editor.drafts).length > 0} />
    </Page.Main>
  );
}
