import type { DemoProject } from '../demo-project';
import { bold, italic, list, paragraph } from './blocks';

export const schoolWorkshops: DemoProject = {
  slug: 'school-workshops',
  projectNumber: 'SAMPLE/2027/0311',
  scope: 'bilateral',
  startDate: '2028-02-01',
  endDate: '2031-01-31',
  locations: [
    { label: 'Ganja', latitude: 40.6828, longitude: 46.3606 },
    { label: 'Sheki', latitude: 41.1919, longitude: 47.1706 },
  ],
  totalBudget: '2100000.00',
  euContribution: '1890000.00',
  currency: 'EUR',
  partners: [{ name: 'Guild of Craft Teachers (sample)', role: 'lead', website: null }],
  countries: ['AZ'],
  priorityArea: 'partnership-that-empowers',
  subsector: 'education-and-skills',
  topics: ['vocational-training', 'gender-equality'],
  relatedProjects: ['village-taste'],
  versions: {
    en: {
      title: 'School Workshops (sample)',
      summary: 'Twenty vocational schools open workshops where pupils repair what their town brings them.',
      description: [
        paragraph(
          'A bench, good light, and a ',
          italic('real'),
          ' broken thing: that is how a trade is learnt. From 2028, workshops for electrics, wood and textiles will take repairs from neighbours, and pupils will answer for them.',
        ),
      ],
      expectedResults: [
        list(
          'unordered',
          'Twenty workshops with safe machines and trained teachers.',
          [bold('Half of the places'), ' go to girls, in every trade.'],
          'Seven in ten leavers work in their trade a year later.',
        ),
      ],
      gallery: [
        { image: 'mountain-village.png', alt: 'A village with pointed roofs at the foot of blue mountains' },
      ],
    },
    az: {
      title: 'Məktəb emalatxanaları (nümunə)',
      summary:
        'İyirmi peşə məktəbində şagirdlərin şəhər sakinlərinin əşyalarını təmir etdiyi emalatxanalar açılır.',
      description: [
        paragraph(
          'Dəzgah, yaxşı işıq və ',
          italic('həqiqətən'),
          ' xarab olmuş bir əşya: peşə belə öyrənilir. 2028-ci ildən elektrik, ağac və toxuculuq emalatxanaları qonşulardan sifariş qəbul edəcək, görülən işə isə şagirdlər cavabdeh olacaq.',
        ),
      ],
      expectedResults: [
        list(
          'unordered',
          'Təhlükəsiz avadanlığı və təlim keçmiş müəllimləri olan iyirmi emalatxana.',
          ['Hər peşədə ', bold('yerlərin yarısı'), ' qızlara ayrılır.'],
          'Hər on məzundan yeddisi bir il sonra öz peşəsi üzrə işləyir.',
        ),
      ],
      gallery: [{ image: 'mountain-village.png', alt: 'Mavi dağların ətəyində şiş damlı evləri olan kənd' }],
    },
  },
  published: ['en', 'az'],
};
