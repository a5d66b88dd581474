import type { OwnLabels } from './own-labels';

export const be = {
  heading: 'ІНФАРМАЦЫЙНЫ ЛІСТОК ПРАЕКТА',
  statuses: {
    planned: 'Запланаваны',
    ongoing: 'Выконваецца',
    completed: 'Завершаны',
    suspended: 'Прыпынены',
    cancelled: 'Скасаваны',
  },
  scopes: { regional: 'Рэгіянальны', bilateral: 'Двухбаковы' },
  openEnd: 'бестэрмінова',
  createdOn: 'Дата стварэння інфармацыйнага лістка',
  projectPage: 'Старонка праекта',
  fundingStatement: 'Фінансуецца Еўрапейскім Саюзам',
} satisfies OwnLabels;
