import type { SheetLabels } from '#info-sheet/template';

export const uk = {
  heading: 'ІНФОРМАЦІЙНИЙ ЛИСТОК ПРОЄКТУ',
  facts: {
    implementationPeriod: 'Період реалізації',
    countries: 'Країни СхП',
    socialLinks: 'Посилання на сторінки в соціальних мережах',
    website: 'Вебсайт',
    status: 'Статус проєкту',
    scope: 'Охоплення',
    projectNumber: 'Номер проєкту',
    priorityArea: 'Пріоритетний напрям',
    subsector: 'Підсектор',
    topics: 'Теми',
    totalBudget: 'Загальний бюджет',
    euContribution: 'Внесок ЄС',
    partners: 'Партнери',
    contactEmail: 'Контакт',
  },
  sections: {
    summary: 'Стислий зміст',
    description: 'Опис проєкту',
    specificObjective: 'Конкретна мета',
    expectedResults: 'Очікувані результати',
  },
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
} satisfies SheetLabels;
