import type { OwnLabels } from './own-labels';

/** The reference: the other languages have the same labels, by type. */
export const en = {
  heading: 'PROJECT INFO SHEET',
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
} satisfies OwnLabels;
