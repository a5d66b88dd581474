/** What the desk asks of who works at it. */
export const MAY = {
  read: 'plugin::translation-desk.read',
  exchange: 'plugin::translation-desk.exchange',
} as const;

/** The same as what a menu link or a page asks for. */
export const READ = [{ action: MAY.read, subject: null }];
export const EXCHANGE = [{ action: MAY.exchange, subject: null }];
