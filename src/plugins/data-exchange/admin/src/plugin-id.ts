export const PLUGIN_ID = 'data-exchange';

/** What a page or a menu link asks for. */
export const IMPORT = [{ action: 'plugin::data-exchange.import', subject: null }];
