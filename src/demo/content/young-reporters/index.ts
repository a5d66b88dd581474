import type { DemoProject } from '../../demo-project';
import { paragraph } from '../blocks';
import { en } from './en';
import { az, be, hy, ka, ro, uk } from './translations';

/** All six countries, all seven languages: Azerbaijani waits as a draft, and English was edited since it was published. */
export const youngReporters: DemoProject = {
  slug: 'young-reporters',
  projectNumber: 'SAMPLE/2026/0001',
  scope: 'regional',
  startDate: '2026-01-01',
  endDate: '2030-12-31',
  website: 'https://example.org/young-reporters',
  socialLinks: [
    { platform: 'instagram', url: 'https://example.org/instagram/young-reporters' },
    { platform: 'x', url: 'https://example.org/x/young-reporters' },
    { platform: 'youtube', url: 'https://example.org/youtube/young-reporters' },
  ],
  locations: [
    { label: 'Chișinău', latitude: 47.0105, longitude: 28.8638 },
    { label: 'Batumi', latitude: 41.6168, longitude: 41.6367 },
  ],
  totalBudget: '2600000.00',
  euContribution: '2340000.00',
  currency: 'EUR',
  partners: [
    { name: 'School of Plain Words (sample)', role: 'lead', website: 'https://example.org/plain-words' },
  ],
  contactEmail: 'reporters@example.org',
  countries: ['AM', 'AZ', 'BY', 'GE', 'MD', 'UA'],
  priorityArea: 'partnership-that-empowers',
  subsector: 'civil-society-and-media',
  topics: ['independent-media', 'youth-participation', 'gender-equality'],
  relatedProjects: ['one-digital-desk', 'twinning'],
  versions: { en, az, be, hy, ka, ro, uk },
  published: ['en', 'be', 'hy', 'ka', 'ro', 'uk'],
  draft: {
    en: {
      specificObjective: [
        paragraph(
          'Six hundred people under thirty can report on their own town, in their own language, accurately and without fear.',
        ),
      ],
    },
  },
};
