import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';

/** Has the library's settings say what holds: pictures are turned upright at upload, whatever an older start stored. */
export async function reconcileUploadSettings(strapi: Core.Strapi): Promise<void> {
  const library = strapiServices(strapi).upload;
  const settings = await library.getSettings();
  if (settings?.autoOrientation) return;
  await library.setSettings({ ...settings, autoOrientation: true });
}
