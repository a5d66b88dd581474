import { panelApi } from './api';

/** A file of the media library, as far as a form keeps it. */
export interface Asset {
  id: number;
  name: string;
}

/** Uploads files into the media library; the assets in the files' order. */
export const { useDropPicturesMutation } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    dropPictures: build.mutation<Asset[], File[]>({
      query: (files) => ({ url: '/upload', method: 'POST', data: toForm(files) }),
    }),
  }),
});

function toForm(files: File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  for (const { name } of files) form.append('fileInfo', JSON.stringify({ name }));
  return form;
}
