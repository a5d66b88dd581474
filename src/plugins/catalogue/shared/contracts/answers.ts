import { localizedProject } from './project';
import { selectableDocument } from './selectable';
import * as taxonomy from './taxonomy';

/** The documents of the content API, of which a request chooses what comes back. */

export const project = selectableDocument(localizedProject.shape).meta({
  id: 'Project',
  description: 'A project in one locale; fields and populate choose what of it',
});

export const country = selectableDocument(taxonomy.country.shape).meta({ id: 'Country' });

export const term = selectableDocument(taxonomy.term.shape).meta({
  id: 'Term',
  description: 'A priority area or a topic',
});

export const subsector = selectableDocument(taxonomy.subsector.shape).meta({ id: 'Subsector' });

export const site = selectableDocument(taxonomy.site.shape).meta({
  id: 'Site',
  description: 'The portal’s own words',
});
