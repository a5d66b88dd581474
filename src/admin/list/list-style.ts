import { createGlobalStyle } from 'styled-components';

/**
 * Strapi's table gives each cell room for a table of four columns, and cuts titles: at 1280 pixels the last columns of
 * ours lay outside. It has no setting for either.
 */
export const ListStyle = createGlobalStyle`
  :root main table th,
  :root main table td {
    padding-inline: ${({ theme }) => theme.spaces[2]};
  }

  :root main table td a {
    display: block;
    min-width: 16rem;
    white-space: normal;
  }

  :root main table td a > * {
    max-width: none;
    white-space: normal;
  }
`;
