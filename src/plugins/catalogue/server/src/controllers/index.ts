import { draft } from './draft';
import { project } from './project';
import { site } from './site';
import { taxonomy } from './taxonomy';

export const controllers = {
  draft,
  project,
  site,
  country: taxonomy('country'),
  'priority-area': taxonomy('priority-area'),
  subsector: taxonomy('subsector'),
  topic: taxonomy('topic'),
};
