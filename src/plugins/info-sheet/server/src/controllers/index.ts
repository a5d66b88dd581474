import { infoSheet } from './info-sheet';
import { panel } from './panel';

export const controllers = { 'info-sheet': infoSheet, panel };
