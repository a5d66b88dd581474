import type { SheetLabels } from '#info-sheet/template';

/** The reference: the other languages have the same labels, by type. */
export const en = {
  heading: 'PROJECT INFO SHEET',
  facts: {
    implementationPeriod: 'Implementation period',
    countries: 'EaP countries',
    socialLinks: 'Social media links',
    website: 'Website',
    status: 'Project status',
    scope: 'Scope',
    projectNumber: 'Project number',
    priorityArea: 'Priority area',
    subsector: 'Subsector',
    topics: 'Topics',
    totalBudget: 'Total budget',
    euContribution: 'EU contribution',
    partners: 'Partners',
    contactEmail: 'Contact',
  },
  sections: {
    summary: 'Summary',
    description: 'Project description',
    specificObjective: 'Specific objective',
    expectedResults: 'Expected results',
  },
  statuses: {
    planned: 'Planned',
    ongoing: 'Ongoing',
    completed: 'Completed',
    suspended: 'Suspended',
    cancelled: 'Cancelled',
  },
  scopes: { regional: 'Regional', bilateral: 'Bilateral' },
  openEnd: 'open-ended',
  createdOn: 'Info sheet created on',
  projectPage: 'Project page',
  fundingStatement: 'Funded by the European Union',
} satisfies SheetLabels;
