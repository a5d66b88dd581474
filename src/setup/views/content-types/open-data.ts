import type { ContentTypeView } from '../view';

/** Who publishes the data, for IATI and catalogues of data. */
export const openData = {
  mainField: 'organisationName',
  columns: ['organisationName'],
  form: {
    organisation: [
      ['organisationRef', 'organisationName'],
      ['organisationType', 'organisationRole'],
    ],
    identifiers: [['identifierPrefix', 'identifierFrom']],
    data: [['licence'], ['publisher', 'publisherUrl']],
  },
  fields: {
    organisationRef: ['Organisation reference', 'As IATI registers who reports, such as XM-DAC-918-3.'],
    organisationName: ['Organisation name', 'Of who reports the projects.'],
    organisationType: [
      'Organisation type',
      'Of IATI’s list. Without reference, name and type there is no IATI.',
    ],
    organisationRole: [
      'Role in the projects',
      'What the organisation does in them: it funds them, unless said otherwise.',
    ],
    identifierPrefix: [
      'Start of identifiers',
      'Before each project’s own part; the reference, if left empty.',
    ],
    identifierFrom: [
      'Project’s own part',
      'What tells projects apart for good; once published, better never changed.',
    ],
    licence: ['Licence', 'Its address, such as https://creativecommons.org/licenses/by/4.0/.'],
    publisher: ['Publisher', 'Who publishes the data; the organisation, if left empty.'],
    publisherUrl: ['Publisher’s address', 'Full address, beginning with https://.'],
  },
} satisfies ContentTypeView<'plugin::data-exchange.open-data'>;
