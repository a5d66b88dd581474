import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OpenDocument } from '../../api/desk-api';

/** The source beside the target; one above the other in a narrow window. */
export const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};

  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

interface Props {
  document: OpenDocument;
  localeName: string;
}

/** The languages of the columns. */
export function ColumnHeads({ document, localeName }: Props) {
  const { formatDisplayName } = useIntl();
  const { locale } = document.source;
  return (
    <Heads>
      <Typography variant="sigma" textColor="neutral600">
        {formatDisplayName(locale, { type: 'language' }) ?? locale}
      </Typography>
      <Typography variant="sigma" textColor="neutral600">
        {localeName}
      </Typography>
    </Heads>
  );
}

const Heads = styled(Columns)`
  padding: ${({ theme }) => `0 ${theme.spaces[6]}`};
  margin-bottom: -${({ theme }) => theme.spaces[3]};

  @media (max-width: 900px) {
    display: none;
  }
`;
