import type { OwnLabels } from './own-labels';

export const ro = {
  heading: 'FIȘA INFORMATIVĂ A PROIECTULUI',
  statuses: {
    planned: 'Planificat',
    ongoing: 'În desfășurare',
    completed: 'Finalizat',
    suspended: 'Suspendat',
    cancelled: 'Anulat',
  },
  scopes: { regional: 'Regional', bilateral: 'Bilateral' },
  openEnd: 'fără dată de încheiere',
  createdOn: 'Data creării fișei informative',
  projectPage: 'Pagina proiectului',
  fundingStatement: 'Finanțat de Uniunea Europeană',
} satisfies OwnLabels;
