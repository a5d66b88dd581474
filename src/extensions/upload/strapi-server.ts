import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { admitUploads } from '../../uploads/admit-uploads';
import { type ProviderService, undoFailedUploads } from '../../uploads/undo-failed-uploads';
import type { ImageService, LibraryFile, UploadService } from '../../uploads/upload-service';
import { modernPictures } from '../../uploads/modern-pictures';
import { uprightPictures } from '../../uploads/upright-pictures';

interface UploadPlugin {
  services: {
    upload: (context: { strapi: Core.Strapi }) => UploadService;
    provider: (context: { strapi: Core.Strapi }) => ProviderService;
    'image-manipulation': ImageService;
  };
}

/** Strapi's upload plugin, taking what the library takes, turning pictures upright, with copies that take fewer bytes. */
export default (plugin: UploadPlugin): UploadPlugin => {
  const { upload, provider, 'image-manipulation': images } = plugin.services;
  const getSettings = () => strapiServices(strapi).upload.getSettings();
  const remove = (file: LibraryFile) => strapi.plugin('upload').provider.delete(file);
  // By app: a process that starts another one, as tests do, has this module once.
  const services = new WeakMap<Core.Strapi, ReturnType<typeof undoFailedUploads>>();
  const undoing = (context: { strapi: Core.Strapi }) => {
    const made =
      services.get(context.strapi) ?? undoFailedUploads(upload(context), provider(context), remove);
    services.set(context.strapi, made);
    return made;
  };
  plugin.services.upload = (context) => admitUploads(undoing(context).upload);
  plugin.services.provider = (context) => undoing(context).provider;
  plugin.services['image-manipulation'] = modernPictures(uprightPictures(images, getSettings), getSettings);
  return plugin;
};
