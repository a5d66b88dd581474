import type { SheetLabels } from '#info-sheet/template';

export const ro = {
  heading: 'FIȘA INFORMATIVĂ A PROIECTULUI',
  facts: {
    implementationPeriod: 'Perioada de implementare',
    countries: 'Țările PaE',
    socialLinks: 'Pagini pe rețelele de socializare',
    website: 'Site web',
    status: 'Stadiul proiectului',
    scope: 'Acoperire',
    projectNumber: 'Numărul proiectului',
    priorityArea: 'Domeniu prioritar',
    subsector: 'Subsector',
    topics: 'Teme',
    totalBudget: 'Buget total',
    euContribution: 'Contribuția UE',
    partners: 'Parteneri',
    contactEmail: 'Contact',
  },
  sections: {
    summary: 'Rezumat',
    description: 'Descrierea proiectului',
    specificObjective: 'Obiectiv specific',
    expectedResults: 'Rezultate așteptate',
  },
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
} satisfies SheetLabels;
