import type { ContentTypeView } from '../view';
import { country } from './country';
import { infoSheetTemplate } from './info-sheet-template';
import { openData } from './open-data';
import { priorityArea } from './priority-area';
import { project } from './project';
import { site } from './site';
import { subsector } from './subsector';
import { topic } from './topic';
import type { CONTENT_TYPES } from '../../roles/content-types';

type Uid = (typeof CONTENT_TYPES)[number] | 'plugin::data-exchange.open-data';

/** How each content type looks in the content manager: one that is missing doesn't compile. */
export const contentTypeViews = {
  'api::project.project': project,
  'api::country.country': country,
  'api::priority-area.priority-area': priorityArea,
  'api::subsector.subsector': subsector,
  'api::topic.topic': topic,
  'api::info-sheet-template.info-sheet-template': infoSheetTemplate,
  'api::site.site': site,
  'plugin::data-exchange.open-data': openData,
} satisfies { [U in Uid]: ContentTypeView<U> };
