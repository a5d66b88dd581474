import type { PanelTexts } from './en';

/** What Strapi's own texts lack. */
export const uk: Partial<PanelTexts> = {
  'global.localeToggle.label': 'Виберіть мову інтерфейсу',
  'global.profile.settings': 'Налаштування профілю',
  'HomePage.header.title': 'Вітаємо, {name}',
  'HomePage.header.subtitle': 'Це ваша панель керування',
  'HomePage.addWidget.button': 'Додати віджет',
  'HomePage.widget.loading': 'Віджет завантажується',
  'HomePage.widget.error': 'Не вдалося завантажити віджет.',
  'HomePage.widget.no-data': 'Нічого не знайдено.',
  'content-manager.widget.last-edited.title': 'Останні змінені записи',
  'content-manager.widget.last-edited.no-data': 'Змінених записів немає',
  'content-manager.widget.last-published.title': 'Останні опубліковані записи',
  'content-manager.widget.last-published.no-data': 'Опублікованих записів немає',
  'content-manager.widget.chart-entries.title': 'Записи',
  'widget.profile.title': 'Профіль',
  'global.more': 'Більше',
  'i18n.list-view.table.header.label': 'Доступні мови',
  'content-manager.containers.empty-label': 'Без назви',
  'content-manager.containers.untitled': 'Без назви',
  'content-manager.relation.create': 'Створити зв’язок',
  'content-manager.actions.copy-documentId.label': 'Скопіювати ID документа',
  'upload.control-card.remove-selection': 'Прибрати з вибраного',
};
