import type { UID } from '@strapi/strapi';
import type { ComponentView } from '../view';
import { fact, factLabelSet, scopeLabelSet, section, sectionLabelSet, statusLabelSet } from './info-sheet';
import { document, formerSlug, location, partner, photo, socialLink } from './project';
import { link } from './site';

/** How each component looks inside the forms: one that is missing doesn't compile. */
export const componentViews = {
  'info-sheet.fact': fact,
  'info-sheet.fact-label-set': factLabelSet,
  'info-sheet.scope-label-set': scopeLabelSet,
  'info-sheet.section': section,
  'info-sheet.section-label-set': sectionLabelSet,
  'info-sheet.status-label-set': statusLabelSet,
  'project.document': document,
  'project.former-slug': formerSlug,
  'project.location': location,
  'project.partner': partner,
  'project.photo': photo,
  'project.social-link': socialLink,
  'site.link': link,
} satisfies { [U in UID.Component]: ComponentView<U> };
