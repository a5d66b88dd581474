import type { DemoProject } from '../demo-project';
import { list, paragraph } from './blocks';

export const nightTrain: DemoProject = {
  slug: 'night-train',
  scope: 'regional',
  startDate: '2025-04-01',
  endDate: '2028-03-31',
  statusOverride: 'cancelled',
  totalBudget: '12000000.00',
  euContribution: '6000000.00',
  currency: 'EUR',
  countries: ['MD', 'UA'],
  priorityArea: 'partnership-that-builds',
  subsector: 'transport-and-infrastructure',
  topics: ['tourism'],
  versions: {
    en: {
      title: 'A Night Train for Neighbours (sample)',
      summary: 'A sleeper between two capitals was planned, studied and, for now, given up.',
      description: [
        paragraph(
          'The study showed that the line needs new signals first. The carriages were given back and the money was returned.',
        ),
      ],
      expectedResults: [
        list('unordered', 'One daily train each way.', 'Ninety places, a third of them for bicycles.'),
      ],
      gallery: [
        {
          image: 'railway.png',
          alt: 'A red train on a viaduct below a large moon',
          caption: 'The train that might have been (drawing)',
        },
      ],
    },
    ro: {
      title: 'Un tren de noapte între vecini (exemplu)',
      summary:
        'Un tren cu vagoane de dormit între două capitale a fost plănuit, studiat și, deocamdată, abandonat.',
      gallery: [
        {
          image: 'railway.png',
          alt: 'Un tren roșu pe un viaduct, sub o lună mare',
          caption: 'Trenul care ar fi putut exista (desen)',
        },
      ],
    },
  },
  published: ['en', 'ro'],
};
