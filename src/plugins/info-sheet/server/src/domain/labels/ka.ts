import type { SheetLabels } from '#info-sheet/template';

/** Georgian has no capitals in running text: the heading is in ordinary letters. */
export const ka = {
  heading: 'პროექტის საინფორმაციო ფურცელი',
  facts: {
    implementationPeriod: 'განხორციელების პერიოდი',
    countries: 'აღმოსავლეთ პარტნიორობის ქვეყნები',
    socialLinks: 'სოციალური მედიის ბმულები',
    website: 'ვებგვერდი',
    status: 'პროექტის სტატუსი',
    scope: 'მასშტაბი',
    projectNumber: 'პროექტის ნომერი',
    priorityArea: 'პრიორიტეტული სფერო',
    subsector: 'ქვესექტორი',
    topics: 'თემები',
    totalBudget: 'მთლიანი ბიუჯეტი',
    euContribution: 'ევროკავშირის წვლილი',
    partners: 'პარტნიორები',
    contactEmail: 'კონტაქტი',
  },
  sections: {
    summary: 'მოკლე შინაარსი',
    description: 'პროექტის აღწერა',
    specificObjective: 'კონკრეტული მიზანი',
    expectedResults: 'მოსალოდნელი შედეგები',
  },
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
} satisfies SheetLabels;
