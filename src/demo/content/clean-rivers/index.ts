import type { DemoProject } from '../../demo-project';
import { az } from './az';
import { be, ro, uk } from './short-versions';
import { en } from './en';
import { hy } from './hy';
import { ka } from './ka';

/** The long one: more than two printed pages in English, pictures, nested lists, all seven languages. */
export const cleanRivers: DemoProject = {
  slug: 'clean-rivers',
  projectNumber: 'SAMPLE/2024/0102',
  scope: 'regional',
  startDate: '2024-03-01',
  endDate: '2029-08-31',
  website: 'https://example.org/clean-rivers',
  socialLinks: [
    { platform: 'facebook', url: 'https://example.org/facebook/clean-rivers' },
    { platform: 'youtube', url: 'https://example.org/youtube/clean-rivers' },
  ],
  locations: [
    { label: 'Alaverdi', latitude: 41.0975, longitude: 44.6743 },
    { label: 'Mtskheta', latitude: 41.8451, longitude: 44.7188 },
    { label: 'Mingachevir', latitude: 40.7703, longitude: 47.0496 },
  ],
  totalBudget: '8400000.00',
  euContribution: '7560000.00',
  currency: 'EUR',
  partners: [
    { name: 'River Basin Institute (sample)', role: 'lead', website: 'https://example.org/river-institute' },
    { name: 'Association of River Towns (sample)', role: 'partner', website: null },
    { name: 'Municipalities on the Kura and the Debed (sample)', role: 'beneficiary', website: null },
  ],
  contactEmail: 'rivers@example.org',
  countries: ['AM', 'AZ', 'GE'],
  priorityArea: 'partnership-that-greens',
  subsector: 'water-and-waste-management',
  topics: ['clean-water', 'biodiversity'],
  relatedProjects: ['neighbours-against-fire', 'warm-schools'],
  versions: { en, az, be, hy, ka, ro, uk },
  published: ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'],
};
