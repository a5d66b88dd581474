import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { useListDocumentsQuery, type OpenDocument } from '../../api/desk-api';
import { editorPath } from '../../plugin-id';
import { useText } from '../../text/use-text';

/** The id of the link in the page. */
export const NEXT_DOCUMENT_ID = 'next-document';

interface Props {
  document: OpenDocument;
  localeName: string;
}

/** Where to go on when nothing is to do here: the document that is first on the desk. */
export function NextDocument({ document, localeName }: Props) {
  const text = useText();
  const { locale } = document.target;
  // The first may be this one: the list may be older than the last save.
  const { data: list } = useListDocumentsQuery({ locale, page: 1, pageSize: 2 });
  if (!list) return null;
  const next = list.data.find(
    ({ documentId, wordsToDo }) => documentId !== document.documentId && wordsToDo > 0,
  );
  return (
    <Flex
      role="status"
      gap={4}
      wrap="wrap"
      justifyContent="space-between"
      background="success100"
      borderColor="success200"
      hasRadius
      padding={5}
    >
      <Typography textColor="neutral800">
        {text(next ? 'next.here' : 'next.everywhere', { locale: localeName })}
      </Typography>
      {next ? (
        <Link
          tag={NavLink}
          id={NEXT_DOCUMENT_ID}
          to={editorPath(locale, next.uid, next.documentId)}
          endIcon={<ArrowRight aria-hidden />}
        >
          {text('next.document', { title: next.title ?? text('document.untitled') })}
        </Link>
      ) : null}
    </Flex>
  );
}
