import { SECTION_KEYS } from '#info-sheet/sections';

/** A text of the sheet: which there are is said in one place, so that no JSON repeats it. */
export default {
  collectionName: 'components_info_sheet_sections',
  info: { displayName: 'Section', icon: 'layout', description: 'A text of the sheet' },
  options: {},
  attributes: {
    key: {
      type: 'enumeration',
      enum: SECTION_KEYS,
      required: true,
      pluginOptions: { i18n: { localized: false } },
    },
  },
};
