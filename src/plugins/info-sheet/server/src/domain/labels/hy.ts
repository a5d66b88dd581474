import type { OwnLabels } from './own-labels';

export const hy = {
  heading: 'ԾՐԱԳՐԻ ՏԵՂԵԿԱՏՎԱԿԱՆ ԹԵՐԹԻԿ',
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
} satisfies OwnLabels;
