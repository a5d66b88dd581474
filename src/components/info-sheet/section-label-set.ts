import { mapValues } from '#domain/map-values';
import { SECTIONS } from '#info-sheet/sections';

/** A label for each section. */
export default {
  collectionName: 'components_info_sheet_section_label_sets',
  info: {
    displayName: 'Labels of the sections',
    icon: 'priceTag',
    description: 'What stands above each text',
  },
  options: {},
  attributes: mapValues(SECTIONS, () => ({
    type: 'string',
    maxLength: 120,
    pluginOptions: { i18n: { localized: true } },
  })),
};
