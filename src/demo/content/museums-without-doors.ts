import type { DemoProject } from '../demo-project';
import { heading, link, list, paragraph } from './blocks';

export const museumsWithoutDoors: DemoProject = {
  slug: 'museums-without-doors',
  scope: 'bilateral',
  startDate: '2022-05-01',
  endDate: '2029-04-30',
  statusOverride: 'suspended',
  website: 'https://example.org/museums-without-doors',
  locations: [
    { label: 'Niasviž', latitude: 53.2226, longitude: 26.6767 },
    { label: 'Polack', latitude: 55.4856, longitude: 28.7686 },
  ],
  totalBudget: '640000.00',
  euContribution: '576000.00',
  currency: 'EUR',
  countries: ['BY'],
  priorityArea: 'partnership-that-empowers',
  subsector: 'culture-and-heritage',
  topics: ['cultural-heritage', 'tourism'],
  versions: {
    en: {
      title: 'Museums Without Doors (sample)',
      summary:
        'Local museums show on walls, in courtyards and on the web what their rooms are too small for.',
      description: [
        paragraph(
          'Nine small museums photograph, describe and lend out what has been lying in their attics. The work is suspended; what is finished stays on the ',
          link('website', 'https://example.org/museums-without-doors'),
          '.',
        ),
      ],
      expectedResults: [
        list('unordered', 'Four thousand objects described and free to use.', 'Nine open-air exhibitions.'),
      ],
    },
    be: {
      title: 'Музеі без дзвярэй (узор)',
      summary:
        'Мясцовыя музеі паказваюць на сценах, у дварах і ў інтэрнэце тое, што не змяшчаецца ў іх залах.',
      description: [
        heading(2, 'Што робіцца'),
        paragraph(
          'Дзевяць невялікіх музеяў фатаграфуюць, апісваюць і пазычаюць тое, што гадамі ляжала на гарышчах. Праца прыпынена; тое, што ўжо гатова, застаецца на ',
          link('сайце', 'https://example.org/museums-without-doors'),
          '.',
        ),
      ],
      expectedResults: [
        list(
          'unordered',
          'Чатыры тысячы прадметаў апісаныя і даступныя для вольнага выкарыстання.',
          'Дзевяць выстаў пад адкрытым небам.',
        ),
      ],
    },
  },
  published: ['en', 'be'],
};
