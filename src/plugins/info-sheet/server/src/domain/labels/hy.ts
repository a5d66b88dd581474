import type { SheetLabels } from '#info-sheet/template';

export const hy = {
  heading: 'ԾՐԱԳՐԻ ՏԵՂԵԿԱՏՎԱԿԱՆ ԹԵՐԹԻԿ',
  facts: {
    implementationPeriod: 'Իրականացման ժամկետ',
    countries: 'ԱլԳ երկրներ',
    socialLinks: 'Սոցիալական ցանցերի էջեր',
    website: 'Կայք',
    status: 'Ծրագրի կարգավիճակ',
    scope: 'Ընդգրկում',
    projectNumber: 'Ծրագրի համար',
    priorityArea: 'Գերակա ոլորտ',
    subsector: 'Ենթաոլորտ',
    topics: 'Թեմաներ',
    totalBudget: 'Ընդհանուր բյուջե',
    euContribution: 'ԵՄ ներդրում',
    partners: 'Գործընկերներ',
    contactEmail: 'Կապ',
  },
  sections: {
    summary: 'Համառոտագիր',
    description: 'Ծրագրի նկարագրություն',
    specificObjective: 'Հատուկ նպատակ',
    expectedResults: 'Ակնկալվող արդյունքներ',
  },
  statuses: {
    planned: 'Նախատեսված',
    ongoing: 'Ընթացիկ',
    completed: 'Ավարտված',
    suspended: 'Կասեցված',
    cancelled: 'Չեղարկված',
  },
  scopes: { regional: 'Տարածաշրջանային', bilateral: 'Երկկողմ' },
  openEnd: 'անժամկետ',
  createdOn: 'Տեղեկատվական թերթիկի ստեղծման ամսաթիվ',
  projectPage: 'Ծրագրի էջ',
  fundingStatement: 'Ֆինանսավորվում է Եվրոպական միության կողմից',
} satisfies SheetLabels;
