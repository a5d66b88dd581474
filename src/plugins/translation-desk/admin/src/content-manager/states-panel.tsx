import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { useLoad } from '#kit/load';
import { useOwnWords } from '#kit/own-words';
import { useMay } from '#kit/use-may';
import type { LocaleState } from '#translation-desk/desk';
import type { DocumentKey } from '#translation-desk/unit';
import { useGetStatesQuery } from '../api/desk-api';
import { MAY } from '../permissions';
import { editorPath } from '../plugin-id';
import { StateChip } from '../states/state-chip';
import { useText } from '../text/use-text';

interface Context {
  model: string;
  documentId?: string;
}

/** A document's state in each locale, for the content manager's side; none for what isn't translated. */
export function StatesPanel({ model, documentId }: Context): { title: string; content: ReactNode } | null {
  const text = useText();
  const mayRead = useMay(MAY.read);
  if (!documentId || documentId === 'create' || !mayRead) return null;
  const key = { uid: model, documentId };
  return { title: text('panel.title'), content: <States document={key} /> };
}

function States({ document }: { document: DocumentKey }) {
  const text = useText();
  const states = useLoad(useGetStatesQuery(document));
  if (states.kind === 'loading') return <Loader small />;
  if (states.kind === 'failed' || states.data.every(({ fields }) => fields.length === 0)) {
    return <Typography textColor="neutral600">{text('panel.untranslated')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" tag="ul">
      {states.data.map((state) => (
        <li key={state.locale}>
          <LocaleStateRow state={state} document={document} />
        </li>
      ))}
    </Flex>
  );
}

function LocaleStateRow({ state, document }: { state: LocaleState; document: DocumentKey }) {
  const text = useText();
  const say = useOwnWords();
  const { locale, name, fields, mayEdit } = state;
  const behind = fields.filter((field) => field.state !== 'current');
  const isMissing = behind.length === fields.length && behind.every((field) => field.state === 'missing');
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        {mayEdit ? (
          <Link
            tag={NavLink}
            to={editorPath(locale, document.uid, document.documentId)}
            aria-label={text('panel.open-in', { locale: name })}
          >
            {name}
          </Link>
        ) : (
          <Typography textColor="neutral800">{name}</Typography>
        )}
        {state.state ? <StateChip state={state.state} /> : null}
      </Flex>
      {isMissing ? null : (
        <Box>
          {behind.map((field) => (
            <Typography key={field.name} variant="pi" textColor="neutral600" tag="p">
              {text('panel.fields', { label: say(field.label), state: text(`state.${field.state}`) })}
            </Typography>
          ))}
        </Box>
      )}
    </Flex>
  );
}
