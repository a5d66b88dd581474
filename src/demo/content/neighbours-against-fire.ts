import type { DemoProject } from '../demo-project';
import { bold, heading, list, paragraph } from './blocks';

export const neighboursAgainstFire: DemoProject = {
  slug: 'neighbours-against-fire',
  projectNumber: 'SAMPLE/2027/0520',
  scope: 'regional',
  startDate: '2028-06-01',
  endDate: '2032-05-31',
  totalBudget: '9800000.00',
  euContribution: '9800000.00',
  currency: 'EUR',
  partners: [
    { name: 'Forest Fire Academy (sample)', role: 'lead', website: 'https://example.org/fire-academy' },
    { name: 'Volunteer Brigades’ League (sample)', role: 'partner', website: null },
  ],
  countries: ['AZ', 'GE', 'MD', 'UA'],
  priorityArea: 'partnership-that-protects',
  subsector: 'security-and-disaster-preparedness',
  topics: ['civil-protection', 'biodiversity'],
  relatedProjects: ['clean-rivers'],
  versions: {
    en: {
      title: 'Neighbours Against Fire (sample)',
      summary: 'Four countries will train, call and lend to each other when forests burn.',
      description: [
        paragraph(
          'Fires grow in hours; permits to cross a border with a fire engine have taken days. The project will prepare ',
          bold('one page'),
          ' that every border post accepts, and the crews who may show it.',
        ),
        heading(2, 'Three seasons'),
        list(
          'ordered',
          'Spring: joint training.',
          'Summer: one common watch.',
          'Autumn: planting where it burnt.',
        ),
      ],
      specificObjective: [paragraph('Help from a neighbour reaches a forest fire within six hours.')],
      expectedResults: [
        list(
          'unordered',
          'Forty trained crews.',
          'A shared map of fires, open to everyone.',
          'Two million seedlings.',
        ),
      ],
    },
    az: {
      title: 'Qonşular yanğına qarşı (nümunə)',
      summary: 'Dörd ölkə meşə yanğınları zamanı bir-birinə kömək edəcək.',
      specificObjective: [paragraph('Qonşudan gələn yardım meşə yanğını yerinə altı saat ərzində çatır.')],
    },
    uk: {
      title: 'Сусіди проти вогню (зразок)',
      summary:
        'Чотири країни разом навчатимуться, чергуватимуть і допомагатимуть одна одній, коли горять ліси.',
      description: [
        paragraph(
          'Пожежа розростається за лічені години, а дозвіл на перетин кордону пожежною машиною оформлювали кілька днів. Проєкт підготує ',
          bold('один аркуш'),
          ', який приймає кожен пункт пропуску, і бригади, що мають право його показати.',
        ),
      ],
      specificObjective: [paragraph('Допомога від сусіда прибуває на лісову пожежу протягом шести годин.')],
    },
  },
  published: ['en', 'az', 'uk'],
};
