import { draftActions } from '#access/draft-action';
import { infoSheet } from './info-sheet';
import { panel } from './panel';

export const controllers = { draft: draftActions, 'info-sheet': infoSheet, panel };
