import type { DemoProject } from '../demo-project';
import { bold, heading, list, paragraph, quote } from './blocks';

export const warmSchools: DemoProject = {
  slug: 'warm-schools',
  projectNumber: 'SAMPLE/2019/0088',
  scope: 'bilateral',
  startDate: '2019-09-01',
  endDate: '2023-12-31',
  locations: [
    { label: 'Bălți', latitude: 47.7615, longitude: 27.929 },
    { label: 'Soroca', latitude: 48.1556, longitude: 28.2975 },
    { label: 'Cahul', latitude: 45.9042, longitude: 28.1994 },
  ],
  totalBudget: '5900000.00',
  euContribution: '5015000.00',
  currency: 'EUR',
  partners: [
    { name: 'Energy Advice Centre (sample)', role: 'lead', website: 'https://example.org/energy-advice' },
    { name: 'Twenty-six town halls (sample)', role: 'beneficiary', website: null },
  ],
  countries: ['MD'],
  priorityArea: 'partnership-that-greens',
  subsector: 'energy-and-climate',
  topics: ['energy-efficiency'],
  versions: {
    en: {
      title: 'Warm Schools (sample)',
      summary: 'Twenty-six schools were insulated and now need less than half of the gas.',
      description: [
        paragraph(
          'Coats in class, windows sealed with tape: such was winter in many a school. The project gave twenty-six of them new windows, insulated roofs and a caretaker who knows what each valve does.',
        ),
      ],
      expectedResults: [
        list(
          'unordered',
          [bold('58%'), ' less gas for heating, measured over two winters.'],
          'Twenty degrees in every classroom.',
          'The savings of the first three years pay for a playground in each village.',
        ),
      ],
      gallery: [
        {
          image: 'wheat-fields.png',
          alt: 'Striped fields under a low sun',
          caption: 'On the way to a village school (drawing)',
        },
      ],
    },
    ro: {
      title: 'Școli călduroase (exemplu)',
      summary:
        'Douăzeci și șase de școli au fost izolate termic și consumă acum mai puțin de jumătate din gazul de odinioară.',
      description: [
        heading(2, 'Ce s-a făcut'),
        paragraph(
          'Paltoane în clasă și ferestre lipite cu bandă adezivă: așa arăta iarna în multe școli. Proiectul le-a oferit la douăzeci și șase dintre ele ferestre noi, acoperișuri izolate și un îngrijitor care știe la ce folosește fiecare robinet.',
        ),
        quote('În prima dimineață, copiii au întrebat dacă nu cumva am uitat un cuptor aprins.'),
      ],
      specificObjective: [
        paragraph('Școlile din localitățile mici sunt calde iarna și își pot plăti singure încălzirea.'),
      ],
      expectedResults: [
        list(
          'unordered',
          ['Cu ', bold('58%'), ' mai puțin gaz pentru încălzire, măsurat în două ierni.'],
          'Douăzeci de grade în fiecare sală de clasă.',
          'Economiile din primii trei ani acoperă un teren de joacă în fiecare sat.',
        ),
      ],
      gallery: [
        {
          image: 'wheat-fields.png',
          alt: 'Câmpuri în dungi sub un soare jos',
          caption: 'Pe drumul spre o școală din sat (desen)',
        },
      ],
    },
    uk: {
      title: 'Теплі школи (зразок)',
      summary:
        'Двадцять шість шкіл утеплили, і тепер вони споживають менше ніж половину колишнього обсягу газу.',
    },
  },
  published: ['en', 'ro', 'uk'],
};
