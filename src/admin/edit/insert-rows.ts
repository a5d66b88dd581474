import type { EditForm, FormField } from './edit-form';
import { isProject } from '../is-project';
import { project } from '../../setup/views/content-types/project';

/** Types of fields that stand ahead of a field of a project and help to fill it, or in its place. */
export const PICTURE_DROP = 'fiche-picture-drop';
export const LOCATION_MAP = 'fiche-location-map';
export const SUBSECTOR = 'fiche-subsector';

const HELPERS: Record<string, string> = { gallery: PICTURE_DROP, locations: LOCATION_MAP };
const REPLACED: Record<string, string> = { subsector: SUBSECTOR };

/** Sets a place to drop pictures ahead of the gallery, a map ahead of the locations, and ours for Strapi's field of subsectors. */
export function insertHelpers(form: EditForm): EditForm {
  const { layout } = form;
  if (!isProject(layout.metadatas)) return form;
  // The panel shows a row to who may read its field: the title is what everybody may.
  const title = layout.layout.flat(2).find(({ name }) => name === project.mainField);
  const withHelper = (row: FormField[]): FormField[][] => {
    const helper = HELPERS[row[0]?.name ?? ''];
    const own = row.map((field) => ({ ...field, type: REPLACED[field.name] ?? field.type }));
    return helper && title ? [[{ ...title, type: helper, size: 12 }], own] : [own];
  };
  return { ...form, layout: { ...layout, layout: layout.layout.map((panel) => panel.flatMap(withHelper)) } };
}
