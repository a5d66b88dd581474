import type { OwnLabels } from './own-labels';

/** Georgian has no capitals in running text: the heading is in ordinary letters. */
export const ka = {
  heading: 'პროექტის საინფორმაციო ფურცელი',
  statuses: {
    planned: 'დაგეგმილი',
    ongoing: 'მიმდინარე',
    completed: 'დასრულებული',
    suspended: 'შეჩერებული',
    cancelled: 'გაუქმებული',
  },
  scopes: { regional: 'რეგიონული', bilateral: 'ორმხრივი' },
  openEnd: 'უვადოდ',
  createdOn: 'საინფორმაციო ფურცლის შექმნის თარიღი',
  projectPage: 'პროექტის გვერდი',
  fundingStatement: 'დაფინანსებულია ევროკავშირის მიერ',
} satisfies OwnLabels;
