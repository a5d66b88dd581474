import type { DemoProject } from '../demo-project';
import { bold, list, paragraph } from './blocks';

/** Published in Georgian alone: there is no English version for other languages to fall back to. */
export const mountainLibrary: DemoProject = {
  slug: 'mountain-library',
  scope: 'bilateral',
  startDate: '2026-02-01',
  endDate: '2029-06-30',
  website: 'https://example.org/mountain-library',
  socialLinks: [{ platform: 'instagram', url: 'https://example.org/instagram/mountain-library' }],
  locations: [
    { label: 'Mestia', latitude: 43.0451, longitude: 42.7297 },
    { label: 'Oni', latitude: 42.5792, longitude: 43.4425 },
  ],
  totalBudget: '480000.00',
  euContribution: '432000.00',
  currency: 'EUR',
  partners: [{ name: 'მთის მკითხველთა კავშირი (ნიმუში)', role: 'lead', website: null }],
  countries: ['GE'],
  priorityArea: 'partnership-that-empowers',
  subsector: 'youth',
  topics: ['youth-participation', 'digital-skills'],
  versions: {
    ka: {
      title: 'მთის ბიბლიოთეკა (ნიმუში)',
      summary: 'ფურგონი წიგნებით, კომპიუტერებითა და ღუმლით მთის თოთხმეტ სოფელს სტუმრობს.',
      description: [
        paragraph(
          'ზამთარში გზა ხშირად იკეტება, სკოლის ბიბლიოთეკა კი ერთ თაროზე ეტევა. ',
          bold('მთის ბიბლიოთეკა'),
          ' ორ კვირაში ერთხელ მიდის სოფელში და მთელი დღით რჩება: დილით სკოლასთან, საღამოს მოედანზე.',
        ),
        paragraph('რა წიგნი და რომელი პროგრამა მოიტანოს, თავად ახალგაზრდები წყვეტენ.'),
      ],
      specificObjective: [
        paragraph('მთის სოფლების ახალგაზრდებს ახალ წიგნებსა და ციფრულ სწავლებაზე თანაბარი წვდომა აქვთ.'),
      ],
      expectedResults: [
        list(
          'ordered',
          'თოთხმეტი სოფელი, თითოეულში ოცი დღე წელიწადში.',
          'სამი ათასი წიგნი და ოცდაათი ლეპტოპი.',
          'ახალგაზრდების მიერ მომზადებული ორმოცი საღამო ყოველ წელს.',
        ),
      ],
      gallery: [
        {
          image: 'mountain-village.png',
          alt: 'სოფელი წვეტიანი სახურავებით ლურჯი მთების ძირას',
          caption: 'გზა ბიბლიოთეკისკენ (ნახატი)',
        },
      ],
    },
  },
  published: ['ka'],
};
