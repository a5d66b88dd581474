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
    min-width: 13rem;
    white-space: normal;
  }

  :root main table td a > * {
    max-width: none;
    white-space: normal;
  }

  /* What is done with many entries at once: a phone has no room for it on a line. */
  :root main div:has(> button + button) {
    flex-wrap: wrap;
  }
`;
