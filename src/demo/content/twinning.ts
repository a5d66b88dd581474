import type { DemoProject } from '../demo-project';
import { bold, link, list, paragraph } from './blocks';

/** The facts of the real project; the English texts are the demo's own, and Azerbaijani has a title alone. */
export const twinning: DemoProject = {
  slug: 'twinning',
  scope: 'regional',
  startDate: '2014-01-01',
  endDate: '2020-12-31',
  website: 'https://ec.europa.eu/twinning',
  countries: ['AM', 'AZ', 'BY', 'GE', 'MD', 'UA'],
  priorityArea: 'partnership-that-protects',
  subsector: 'governance-and-public-administration',
  topics: ['good-government'],
  versions: {
    en: {
      title: 'Twinning',
      summary: 'Civil servants from EU Member States and partner countries solve a reform task side by side.',
      description: [
        paragraph(
          'A ministry that rewrites its food safety rules, or a statistics office that counts a new thing, seldom has to start from nothing: somewhere in the Union a colleague has done it before. ',
          bold('Twinning brings the two together'),
          ', office to office, for as long as the task takes.',
        ),
        paragraph(
          'Calls and manuals are on the ',
          link('programme’s website', 'https://ec.europa.eu/twinning'),
          '.',
        ),
      ],
      specificObjective: [
        paragraph(
          'Administrations of the partner countries apply laws and standards that are close to the Union’s, with staff of their own who know how.',
        ),
      ],
      expectedResults: [
        paragraph('Each project promises results that both sides can check at its end, for instance:'),
        list(
          'unordered',
          'a law drafted, discussed in public and adopted;',
          'an inspection, register or laboratory that works by the new rules;',
          'trained people who train the next ones.',
        ),
        paragraph(
          'An adviser from the Member State lives in the country meanwhile and keeps the work together.',
        ),
      ],
    },
    az: { title: 'Twinning' },
  },
  published: ['en', 'az'],
};
