import { mapValues } from '#domain/map-values';
import { FACT_LABELS } from '#info-sheet/fact-labels';

/** A label for each fact. */
export default {
  collectionName: 'components_info_sheet_fact_label_sets',
  info: { displayName: 'Labels of the facts', icon: 'priceTag', description: 'What stands before each fact' },
  options: {},
  attributes: mapValues(FACT_LABELS, () => ({
    type: 'string',
    maxLength: 120,
    pluginOptions: { i18n: { localized: true } },
  })),
};
