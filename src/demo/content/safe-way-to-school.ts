import type { DemoProject } from '../demo-project';
import { paragraph } from './blocks';

/** The short one, without an end date. */
export const safeWayToSchool: DemoProject = {
  slug: 'safe-way-to-school',
  scope: 'bilateral',
  startDate: '2025-09-01',
  endDate: null,
  locations: [
    { label: 'Poltava', latitude: 49.5883, longitude: 34.5514 },
    { label: 'Vinnytsia', latitude: 49.2331, longitude: 28.4682 },
  ],
  countries: ['UA'],
  priorityArea: 'partnership-that-builds',
  subsector: 'transport-and-infrastructure',
  topics: ['road-safety'],
  versions: {
    en: {
      title: 'Safe Way to School (sample)',
      description: [paragraph('Crossings, lights and slower streets around two hundred schools.')],
    },
    uk: {
      title: 'Безпечна дорога до школи (зразок)',
      summary: 'Переходи, освітлення та спокійніший рух біля двохсот шкіл.',
      description: [paragraph('Переходи, освітлення та повільніші вулиці довкола двохсот шкіл.')],
      expectedResults: [paragraph('Жодної дитини, постраждалої дорогою до школи.')],
    },
  },
  published: ['en', 'uk'],
};
