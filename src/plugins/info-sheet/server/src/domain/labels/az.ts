import type { SheetLabels } from '#info-sheet/template';

/** The labels that the real Azerbaijani sheet prints are kept to the letter. */
export const az = {
  heading: 'LAYİHƏ ÜZRƏ MƏLUMAT BÜLLETENİ',
  facts: {
    implementationPeriod: 'İcra müddəti',
    countries: 'ŞT ölkələri',
    socialLinks: 'Sosial media hesablarına keçidlər',
    website: 'Internet səhifəsi',
    status: 'Layihənin statusu',
    scope: 'Əhatə dairəsi',
    projectNumber: 'Layihənin nömrəsi',
    priorityArea: 'Prioritet sahə',
    subsector: 'Alt sektor',
    topics: 'Mövzular',
    totalBudget: 'Ümumi büdcə',
    euContribution: 'Aİ-nin töhfəsi',
    partners: 'Tərəfdaşlar',
    contactEmail: 'Əlaqə',
  },
  sections: {
    summary: 'Qısa məzmun',
    description: 'Layihənin təsviri',
    specificObjective: 'Konkret məqsəd',
    expectedResults: 'Gözlənilən nəticələr',
  },
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
} satisfies SheetLabels;
