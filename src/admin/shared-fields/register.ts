import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';
import { changeEndpoints } from '../content-manager-endpoints';
import type { PanelStore } from '../panel-store';
import { dropSharedFields, type VersionSave } from './drop-shared-fields';
import { SHARED_FIELD, showSharedFields, TRANSLATED_ENTRIES } from './edit-layout';
import { SharedField } from './shared-field';
import { TranslatedEntries } from './translated-entries';

/** Makes a translation's form one of its texts: what is shared is read there, and never sent. */
export function registerSharedFields(app: StrapiApp, store: PanelStore): void {
  // The content manager gives a field its props, which the panel's type of fields doesn't say.
  app.addFields([
    { type: SHARED_FIELD, Component: SharedField as ComponentType },
    { type: TRANSLATED_ENTRIES, Component: TranslatedEntries as ComponentType },
  ]);
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', showSharedFields(store));
  const leaveOut = (endpoint: Endpoint) => {
    const { query } = endpoint;
    endpoint.query = (save) => query(dropSharedFields(save, store));
  };
  changeEndpoints({ updateDocument: leaveOut, publishDocument: leaveOut });
}

interface Endpoint {
  query(save: VersionSave): unknown;
}
