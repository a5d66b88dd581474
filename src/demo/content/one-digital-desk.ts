import type { DemoProject } from '../demo-project';
import { bold, link, list, paragraph } from './blocks';

export const oneDigitalDesk: DemoProject = {
  slug: 'one-digital-desk',
  projectNumber: 'SAMPLE/2025/0007',
  scope: 'bilateral',
  startDate: '2025-01-15',
  endDate: '2029-12-31',
  website: 'https://example.org/one-digital-desk',
  socialLinks: [
    { platform: 'linkedin', url: 'https://example.org/linkedin/one-digital-desk' },
    { platform: 'telegram', url: 'https://example.org/telegram/one-digital-desk' },
  ],
  locations: [
    { label: 'Gyumri', latitude: 40.7894, longitude: 43.8475 },
    { label: 'Vanadzor', latitude: 40.8128, longitude: 44.4883 },
  ],
  totalBudget: '3250000.00',
  euContribution: '3000000.00',
  currency: 'EUR',
  partners: [
    {
      name: 'Agency for Public Services (sample)',
      role: 'lead',
      website: 'https://example.org/public-services',
    },
    { name: 'Open Code Club (sample)', role: 'partner', website: null },
  ],
  contactEmail: 'desk@example.org',
  countries: ['AM'],
  priorityArea: 'partnership-that-connects',
  subsector: 'digital-economy-and-society',
  topics: ['e-services', 'good-government', 'digital-skills'],
  relatedProjects: ['twinning'],
  versions: {
    en: {
      title: 'One Digital Desk (sample)',
      summary:
        'A birth, a move, a small shop: one place to tell the state, and to be told only once what it needs.',
      description: [
        paragraph(
          'People in small towns spend a working day on the bus for a stamp. The project puts thirty-one services of ministries and communities behind ',
          bold('one desk'),
          ', which is a website, a telephone number and a friendly person in the town hall, all three with the same files in front of them.',
        ),
        paragraph('The order of work is decided by those who queue. The first five services are:'),
        list(
          'ordered',
          'registering a birth, with the child benefit in the same form;',
          'change of address;',
          'opening a small shop or workshop;',
          'school enrolment;',
          'parking for people with disabilities.',
        ),
        paragraph(
          'The source code is ',
          link('public', 'https://example.org/one-digital-desk/code'),
          ', and so is the list of what doesn’t work yet.',
        ),
      ],
      specificObjective: [
        paragraph('Eight in ten requests to the state are settled without a second visit.'),
      ],
      expectedResults: [
        list(
          'unordered',
          'Thirty-one services, each tested with twenty people before it opens.',
          'Desks in eleven towns, with two trained people each.',
          'The median time of a request falls from nine days to two.',
        ),
      ],
      gallery: [
        {
          image: 'town-skyline.png',
          alt: 'Houses and towers of a town in warm evening colours',
          caption: 'Eleven towns, one desk (drawing)',
        },
      ],
      documents: [{ file: 'frequently-asked-questions-sample.txt', title: 'Questions and answers (sample)' }],
    },
    hy: {
      title: 'Մեկ թվային պատուհան (նմուշ)',
      summary: 'Երեխայի ծնունդ, բնակության փոփոխություն, փոքր խանութ՝ պետությանը դիմելու մեկ միասնական վայր։',
      description: [
        paragraph(
          'Փոքր քաղաքների բնակիչները մեկ կնիքի համար ամբողջ օրը ճանապարհին են անցկացնում։ Ծրագիրը նախարարությունների և համայնքների երեսունմեկ ծառայություն մեկտեղում է ',
          bold('մեկ պատուհանում'),
          '՝ կայքում, հեռախոսով և քաղաքապետարանի բարեհամբույր աշխատակցի մոտ։',
        ),
        paragraph('Աշխատանքի հերթականությունը որոշում են դիմողները։ Առաջին հինգ ծառայություններն են՝'),
        list(
          'ordered',
          'ծննդյան գրանցում՝ նույն ձևաթղթով նաև երեխայի նպաստի դիմում,',
          'բնակության հասցեի փոփոխություն,',
          'փոքր խանութի կամ արհեստանոցի բացում,',
          'դպրոց ընդունվելու դիմում,',
          'ավտոկայանատեղի հաշմանդամություն ունեցող անձանց համար։',
        ),
      ],
      specificObjective: [paragraph('Տասը դիմումից ութը լուծվում է առանց երկրորդ այցելության։')],
      expectedResults: [
        list(
          'unordered',
          'Երեսունմեկ ծառայություն, որոնցից յուրաքանչյուրը մինչև գործարկումը փորձարկել է քսան մարդ։',
          'Սպասարկման կետեր տասնմեկ քաղաքում՝ երկուական վերապատրաստված աշխատակցով։',
          'Դիմումի քննության միջին տևողությունն ինը օրից դառնում է երկու օր։',
        ),
      ],
      gallery: [
        {
          image: 'town-skyline.png',
          alt: 'Քաղաքի տներն ու աշտարակները երեկոյան ջերմ գույներով',
          caption: 'Տասնմեկ քաղաք, մեկ պատուհան (նկար)',
        },
      ],
    },
    ka: {
      title: 'ერთი ციფრული ფანჯარა (ნიმუში)',
      summary:
        'ბავშვის დაბადება, საცხოვრებლის შეცვლა, პატარა მაღაზია: ერთი ადგილი სახელმწიფოსთან ურთიერთობისთვის.',
    },
  },
  published: ['en', 'hy'],
};
