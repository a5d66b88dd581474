import { Question } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { TRANSLATED_LANGUAGES } from '#domain/language';
import type { BulkAction } from './bulk-action';
import { shortenDates } from './date-columns';
import { nameDocument } from './document-title';
import { writeDatesAsPrinted } from './edit/dates-as-printed';
import { styleForms } from './edit/edit-style';
import { GroupHeading } from './edit/group-heading';
import { HEADING } from './edit/heading-type';
import { insertHelpers, LOCATION_MAP, PICTURE_DROP, SUBSECTOR } from './edit/insert-rows';
import { LocationMap } from './edit/location-map';
import { PictureDrop } from './edit/picture-drop';
import { SubsectorInput } from './edit/subsector-input';
import { askBeforeDuplicating, type ActionComponent } from './duplicate/duplicate-action';
import logo from './fiche.svg';
import { offerLanguages } from './languages/offer-languages';
import { panelWords } from './languages/panel-words';
import { sayColumns, sayForms, type Words } from './languages/say-forms';
import { keepForms } from './form/keep-forms';
import { groupProjectForm } from './form-groups';
import { leadToHelp } from './help/lead-to-help';
import { listCountriesByCode } from './list/countries-column';
import { joinDates } from './list/period-column';
import { ProjectFilters } from './list/project-filters';
import { putProjectsFirst } from './list/projects-first';
import { listAllLocales } from './locales-column';
import { toPanelStore, type PanelStore } from './panel-store';
import { silencePromotion } from './promotion';
import { askBeforeRemovals } from './removal/ask-in-content-manager';
import { askBeforeRemovingMany } from './removal/ask-before-removing-many';
import { publishWhatIsReady } from './publish-many/publish-many-action';
import { registerSharedFields } from './shared-fields/register';
import { addStatusColumn } from './status-column';
import { translations } from './translations';

/** The panel's look and words; Strapi merges these over its own. */
const config = {
  auth: { logo },
  head: { favicon: logo },
  menu: { logo },
  locales: [...TRANSLATED_LANGUAGES],
  translations,
  notifications: { releases: false },
  tutorials: false,
};

let panelStore: PanelStore | undefined;
let words: Words = (english) => english;

/** Pages and fields of our own; Strapi calls this first. */
function register(app: StrapiApp): void {
  panelStore = toPanelStore(app);
  words = panelWords(app);
  offerLanguages(app);
  app.addMenuLink({
    to: 'help',
    icon: Question,
    intlLabel: { id: 'fiche.help.title', defaultMessage: 'Help' },
    permissions: [],
    Component: () => import('./help/help-page').then(({ HelpPage }) => ({ default: HelpPage })),
    position: 9,
  });
  app.addFields([
    { type: HEADING, Component: GroupHeading },
    { type: PICTURE_DROP, Component: PictureDrop },
    { type: LOCATION_MAP, Component: LocationMap },
    { type: SUBSECTOR, Component: SubsectorInput },
  ]);
}

/** Strapi calls this once, before the panel is drawn. */
function bootstrap(app: StrapiApp): void {
  nameDocument();
  silencePromotion();
  askBeforeRemovals(app);
  leadToHelp(`${process.env.ADMIN_PATH ?? ''}/help`.replace(window.location.origin, ''));
  keepForms(app);
  styleForms();
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', sayColumns(words));
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', shortenDates);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', joinDates);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', listAllLocales);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addStatusColumn);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', listCountriesByCode);
  app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', putProjectsFirst);
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
  apis.addBulkAction((actions) => actions.map(publishWhatIsReady).map(askBeforeRemovingMany));
  apis.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'clone' ? askBeforeDuplicating(action) : action)),
  );
  app.getPlugin('content-manager').injectComponent('listView', 'actions', {
    name: 'fiche-project-filters',
    Component: ProjectFilters,
  });
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', sayForms(words));
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', groupProjectForm);
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', insertHelpers);
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', writeDatesAsPrinted);
  if (panelStore) registerSharedFields(app, panelStore);
}

/** What the content manager lets the app change of its lists. */
interface ContentManager {
  apis: {
    addBulkAction(change: (actions: BulkAction[]) => BulkAction[]): void;
    addDocumentAction(change: (actions: ActionComponent[]) => ActionComponent[]): void;
  };
}

export default { config, register, bootstrap };
