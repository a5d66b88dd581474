import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { admitUploads } from '../../uploads/admit-uploads';
import type { ImageService, UploadService } from '../../uploads/upload-service';
import { uprightPictures } from '../../uploads/upright-pictures';

interface UploadPlugin {
  services: {
    upload: (context: { strapi: Core.Strapi }) => UploadService;
    'image-manipulation': ImageService;
  };
}

/** Strapi's upload plugin, taking what the library takes and turning pictures upright. */
export default (plugin: UploadPlugin): UploadPlugin => {
  const { upload, 'image-manipulation': images } = plugin.services;
  const getSettings = () => strapiServices(strapi).upload.getSettings();
  plugin.services.upload = (context) => admitUploads(upload(context));
  plugin.services['image-manipulation'] = uprightPictures(images, getSettings);
  return plugin;
};
