import { draftActions } from '#access/draft-action';
import { map } from './map';
import { project } from './project';
import { site } from './site';
import { taxonomy } from './taxonomy';

export const controllers = {
  draft: draftActions,
  map,
  project,
  site,
  country: taxonomy('country'),
  'priority-area': taxonomy('priority-area'),
  subsector: taxonomy('subsector'),
  topic: taxonomy('topic'),
};
