import type { DemoVersion } from '../../demo-project';
import { bold, italic, link, list, paragraph } from '../blocks';

export const en: DemoVersion = {
  title: 'Young Reporters (sample)',
  summary: 'Under thirty and curious: a network that learns to ask, to check and to tell.',
  description: [
    paragraph(
      'Nobody knows a town like those who take its first bus. ',
      bold('Young Reporters'),
      ' gives them an editor, a recorder and a promise: what is ',
      italic('checked'),
      ' gets printed.',
    ),
    list(
      'unordered',
      'Six newsrooms, one in each country, open on three evenings a week.',
      [
        'A ',
        link('checklist', 'https://example.org/young-reporters/checklist'),
        ' of eleven questions before anything is published.',
      ],
      'A fund for stories that need a train ticket.',
    ),
  ],
  specificObjective: [
    paragraph('Five hundred people under thirty can report on their own town, accurately and without fear.'),
  ],
  expectedResults: [
    list(
      'ordered',
      'Five hundred trained reporters, half of them women.',
      'A story a day from places that had none.',
    ),
  ],
  gallery: [
    {
      image: 'night-town.png',
      alt: 'Lit windows of a town at night under a crescent moon',
      caption: 'The late shift (drawing)',
      credit: 'Drawn for the demo',
    },
  ],
  documents: [{ file: 'frequently-asked-questions-sample.txt', title: 'Questions and answers (sample)' }],
};
