import type { Core } from '@strapi/strapi';
import { strapiServices, type ViewService } from '#strapi/services';
import { buildConfiguration } from './build-configuration';
import { componentViews } from './components';
import type { Model, ViewConfiguration } from '#strapi/view-configuration';
import { contentTypeViews } from './content-types';
import { isUntouched } from './is-untouched';
import type { AnyView } from './view';

/**
 * Lays out the content manager's forms and lists as the code has them, at each start.
 * A view that people have edited in the panel is theirs from then on.
 */
export async function reconcileViews(strapi: Core.Strapi): Promise<void> {
  const { contentTypeViews: contentTypes, componentViews: components } = strapiServices(strapi);
  for (const [uid, view] of Object.entries(contentTypeViews)) {
    await reconcile(strapi, contentTypes, contentTypes.findContentType(uid), view);
  }
  for (const [uid, view] of Object.entries(componentViews)) {
    await reconcile(strapi, components, components.findComponent(uid), view);
  }
}

async function reconcile(
  strapi: Core.Strapi,
  service: ViewService,
  model: Model,
  view: AnyView,
): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'fiche_setup' });
  const key = `view:${model.uid}`;
  const { settings, metadatas, layouts } = await service.findConfiguration(model);
  const written = (await store.get({ key })) as ViewConfiguration | null;
  if (written && !isUntouched({ settings, metadatas, layouts }, written)) return;
  const configuration = buildConfiguration(model, view, mainFieldOf);
  await service.updateConfiguration(model, configuration);
  await store.set({ key, value: configuration });
}

const mainFields: Record<string, string> = Object.fromEntries(
  Object.entries(contentTypeViews).map(([uid, { mainField }]) => [uid, mainField]),
);

function mainFieldOf(uid: string): string | undefined {
  return mainFields[uid];
}
