import counterpartLine from './counterpart-line/schema.json';

/** The catalogue's own table: hidden from the panel, kept in step by Strapi's schema sync. */
export const contentTypes = { 'counterpart-line': { schema: counterpartLine } };
