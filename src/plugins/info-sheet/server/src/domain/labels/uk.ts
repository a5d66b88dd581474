import type { OwnLabels } from './own-labels';

export const uk = {
  heading: 'ІНФОРМАЦІЙНИЙ ЛИСТОК ПРОЄКТУ',
  statuses: {
    planned: 'Заплановано',
    ongoing: 'Триває',
    completed: 'Завершено',
    suspended: 'Призупинено',
    cancelled: 'Скасовано',
  },
  scopes: { regional: 'Регіональний', bilateral: 'Двосторонній' },
  openEnd: 'безстроково',
  createdOn: 'Дата створення інформаційного листка',
  projectPage: 'Сторінка проєкту',
  fundingStatement: 'Фінансується Європейським Союзом',
} satisfies OwnLabels;
