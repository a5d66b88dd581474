import type { SheetLabels } from '#info-sheet/template';

/** What a sheet says of its own; the labels of facts and sections stand by their keys in `shared/contracts`. */
export type OwnLabels = Omit<SheetLabels, 'facts' | 'sections'>;
