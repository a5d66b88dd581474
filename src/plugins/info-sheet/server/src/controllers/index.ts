import { draft } from './draft';
import { infoSheet } from './info-sheet';
import { panel } from './panel';

export const controllers = { draft, 'info-sheet': infoSheet, panel };
