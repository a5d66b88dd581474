import { FACT_KEYS } from '#info-sheet/fact-labels';

/** A row of the facts table: which there are is said in one place, so that no JSON repeats it. */
export default {
  collectionName: 'components_info_sheet_facts',
  info: { displayName: 'Fact', icon: 'bulletList', description: 'A row of the facts table' },
  options: {},
  attributes: {
    key: {
      type: 'enumeration',
      enum: FACT_KEYS,
      required: true,
      pluginOptions: { i18n: { localized: false } },
    },
  },
};
