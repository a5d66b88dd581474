import ledgerLine from './ledger-line/schema.json';
import note from './note/schema.json';
import sourceLine from './source-line/schema.json';

/** The desk's own tables: hidden from the panel, kept in step by Strapi's schema sync. */
export const contentTypes = {
  'ledger-line': { schema: ledgerLine },
  note: { schema: note },
  'source-line': { schema: sourceLine },
};
