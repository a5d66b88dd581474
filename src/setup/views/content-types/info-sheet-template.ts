import type { ContentTypeView } from '../view';

/** What a sheet prints, from its top to its foot; then its layout, which is the same in all languages. */
export const infoSheetTemplate = {
  mainField: 'heading',
  columns: ['heading'],
  form: {
    words: [['heading'], ['openEnd', 'createdOn'], ['projectPage'], ['fundingStatement']],
    labels: [['factLabels'], ['sectionLabels'], ['statusLabels'], ['scopeLabels']],
    layout: [['facts'], ['sections'], ['showEmblem', 'showPicture'], ['projectPageUrl']],
  },
  fields: {
    heading: ['Heading', 'Printed at the top as it is written here, capitals included.'],
    openEnd: ['Open end', 'Stands in place of an end date that is not set, such as “ongoing”.'],
    createdOn: ['Created on', "Label of the sheet's date, at its foot."],
    projectPage: ['Project page', "Label of the link to the project's page."],
    fundingStatement: ['Funding statement', 'Printed beside the emblem of the European Union.'],
    factLabels: ['Labels of the facts', 'What stands before each fact, in this language.'],
    sectionLabels: ['Labels of the sections', 'What stands above each text, in this language.'],
    statusLabels: ['Words for the status', 'What a project of each status is called, in this language.'],
    scopeLabels: ['Words for the scope', 'What a project of each scope is called, in this language.'],
    facts: ['Facts', 'Rows of the table, in this order; empty facts are printed too. Same in all languages.'],
    sections: ['Sections', 'Texts below the table, in this order. Same in all languages.'],
    showEmblem: ['Show the emblem', 'With the funding statement. Same in all languages.'],
    showPicture: ['Show a picture', "The first of the project's gallery. Same in all languages."],
    projectPageUrl: [
      "Address of a project's page",
      'With {slug} and {locale} in it; empty: no link is printed. Same in all languages.',
    ],
  },
} satisfies ContentTypeView<'api::info-sheet-template.info-sheet-template'>;
