import type { SheetLabels } from '#info-sheet/template';

export const be = {
  heading: 'ІНФАРМАЦЫЙНЫ ЛІСТОК ПРАЕКТА',
  facts: {
    implementationPeriod: 'Перыяд рэалізацыі',
    countries: 'Краіны УП',
    socialLinks: 'Спасылкі на старонкі ў сацыяльных сетках',
    website: 'Вэб-сайт',
    status: 'Статус праекта',
    scope: 'Ахоп',
    projectNumber: 'Нумар праекта',
    priorityArea: 'Прыярытэтны напрамак',
    subsector: 'Падсектар',
    topics: 'Тэмы',
    totalBudget: 'Агульны бюджэт',
    euContribution: 'Уклад ЕС',
    partners: 'Партнёры',
    contactEmail: 'Кантакт',
  },
  sections: {
    summary: 'Кароткі змест',
    description: 'Апісанне праекта',
    specificObjective: 'Канкрэтная мэта',
    expectedResults: 'Чаканыя вынікі',
  },
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
} satisfies SheetLabels;
