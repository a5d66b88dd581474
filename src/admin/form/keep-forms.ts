import type { StrapiApp } from '@strapi/strapi/admin';
import { KeepTypedValues } from './keep-typed-values';
import { keepRefusedForms } from './saving-endpoints';
import { UnsavedChanges } from './unsaved-changes';

/** Sees to it that no form of the content manager loses what people type. */
export function keepForms(app: StrapiApp): void {
  keepRefusedForms();
  const contentManager = app.getPlugin('content-manager');
  for (const [name, Component] of Object.entries({ KeepTypedValues, UnsavedChanges }))
    contentManager.injectComponent('editView', 'right-links', { name: `fiche-${name}`, Component });
}
