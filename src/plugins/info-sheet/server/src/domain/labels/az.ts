import type { OwnLabels } from './own-labels';

/** The labels that the real Azerbaijani sheet prints are kept to the letter. */
export const az = {
  heading: 'LAYİHƏ ÜZRƏ MƏLUMAT BÜLLETENİ',
  statuses: {
    planned: 'Planlaşdırılır',
    ongoing: 'Davam edir',
    completed: 'Başa çatıb',
    suspended: 'Müvəqqəti dayandırılıb',
    cancelled: 'Ləğv edilib',
  },
  scopes: { regional: 'Regional', bilateral: 'İkitərəfli' },
  openEnd: 'müddətsiz',
  createdOn: 'Yaradılmış məlumat bülleteni',
  projectPage: 'Layihənin səhifəsi',
  fundingStatement: 'Avropa İttifaqı tərəfindən maliyyələşdirilir',
} satisfies OwnLabels;
