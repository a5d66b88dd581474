import type { DemoProject } from '../demo-project';
import { bold, italic, list, paragraph, quote } from './blocks';

export const villageTaste: DemoProject = {
  slug: 'village-taste',
  projectNumber: 'SAMPLE/2018/0045',
  scope: 'regional',
  startDate: '2018-04-01',
  endDate: '2022-09-30',
  website: 'https://example.org/village-taste',
  socialLinks: [
    { platform: 'facebook', url: 'https://example.org/facebook/village-taste' },
    { platform: 'tiktok', url: 'https://example.org/tiktok/village-taste' },
    { platform: 'other', url: 'https://example.org/recipes' },
  ],
  locations: [
    { label: 'Areni', latitude: 39.7203, longitude: 45.1842 },
    { label: 'Telavi', latitude: 41.9198, longitude: 45.4731 },
  ],
  totalBudget: '1750000.00',
  euContribution: '1400000.00',
  currency: 'EUR',
  partners: [
    { name: 'Slow Kitchen Network (sample)', role: 'lead', website: 'https://example.org/slow-kitchen' },
    { name: 'Union of Village Dairies (sample)', role: 'partner', website: null },
  ],
  contactEmail: 'taste@example.org',
  countries: ['AM', 'GE'],
  priorityArea: 'partnership-that-builds',
  subsector: 'agriculture-and-rural-development',
  topics: ['small-businesses', 'tourism', 'gender-equality'],
  relatedProjects: ['school-workshops'],
  versions: {
    en: {
      title: 'Village Taste (sample)',
      summary: 'Cheese, dried fruit and wine from small cellars found a label, a shelf and guests.',
      description: [
        paragraph(
          'One hundred and twelve families, most of them led by women, turned what they cook anyway into something that a shop may sell. They went through three steps together:',
        ),
        list(
          'ordered',
          'A kitchen that passes inspection',
          list('unordered', 'advice on the spot, not in a hall;', 'a loan for tiles, tap and scales;'),
          'a label that says who, where and when',
          list('unordered', 'printed in two languages;', [
            'with a ',
            italic('taste'),
            ', not a flag, on it;',
          ]),
          'guests at the table.',
        ),
        quote('My daughter-in-law does the accounts, my grandson the photographs. I do the cheese.'),
      ],
      specificObjective: [
        paragraph('Small food makers earn a living in their own village, lawfully and with joy.'),
      ],
      expectedResults: [
        list(
          'unordered',
          [bold('112'), ' registered family firms, 71 of them led by women.'],
          'A common shop window in two capitals.',
          'Thirty guest tables on the map of the region.',
        ),
      ],
      gallery: [
        {
          image: 'vineyard.png',
          alt: 'Rows of vines running up to a small house on a hill',
          caption: 'A cellar with a view (drawing)',
        },
        { image: 'mountain-village.png', alt: 'A village with pointed roofs at the foot of blue mountains' },
      ],
    },
    hy: {
      title: 'Գյուղի համը (նմուշ)',
      summary: 'Փոքր տնտեսությունների պանիրը, չիրն ու գինին գտան պիտակ, վաճառասեղան և հյուրեր։',
      description: [
        paragraph(
          'Հարյուր տասներկու ընտանիք, մեծ մասը՝ կանանց ղեկավարությամբ, իր տնական մթերքը դարձրեց խանութում վաճառելի ապրանք։',
        ),
        quote('Հաշիվները հարսս է վարում, լուսանկարները թոռս է անում, իսկ պանիրը՝ ես։'),
      ],
      expectedResults: [
        list(
          'unordered',
          [bold('112'), ' գրանցված ընտանեկան ձեռնարկություն, որոնցից 71-ը ղեկավարում են կանայք։'],
          'Ընդհանուր ցուցափեղկ երկու մայրաքաղաքում։',
          'Երեսուն հյուրասեղան տարածաշրջանի քարտեզի վրա։',
        ),
      ],
      gallery: [
        {
          image: 'vineyard.png',
          alt: 'Խաղողի վազերի շարքեր, որոնք ձգվում են դեպի բլրի վրայի տնակը',
          caption: 'Մառան՝ գեղեցիկ տեսարանով (նկար)',
        },
        { image: 'mountain-village.png', alt: 'Սրածայր տանիքներով գյուղ կապույտ լեռների ստորոտին' },
      ],
    },
    ka: {
      title: 'სოფლის გემო (ნიმუში)',
      summary: 'პატარა მარნების ყველმა, ჩირმა და ღვინომ ეტიკეტი, თარო და სტუმრები იპოვა.',
      description: [
        paragraph(
          'ას თორმეტმა ოჯახმა, რომელთა უმეტესობას ქალები უძღვებიან, შინაური ნაწარმი მაღაზიაში გასაყიდ საქონლად აქცია.',
        ),
      ],
      gallery: [
        {
          image: 'vineyard.png',
          alt: 'ვაზის რიგები, რომლებიც გორაკზე მდგარ პატარა სახლამდე ადის',
          caption: 'მარანი ლამაზი ხედით (ნახატი)',
        },
        { image: 'mountain-village.png', alt: 'სოფელი წვეტიანი სახურავებით ლურჯი მთების ძირას' },
      ],
    },
  },
  published: ['en', 'hy', 'ka'],
};
