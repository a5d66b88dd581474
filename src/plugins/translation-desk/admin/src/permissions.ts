import { SHEET_PERMISSIONS } from '#info-sheet/panel';

/** What a menu link or a page asks for. */
export const READ = [{ action: 'plugin::translation-desk.read', subject: null }];
export const EXCHANGE = [{ action: 'plugin::translation-desk.exchange', subject: null }];
export const READ_SHEETS = [{ action: SHEET_PERMISSIONS.read, subject: null }];
