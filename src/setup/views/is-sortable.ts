import type { Model } from '#strapi/view-configuration';

const UNSORTABLE = ['component', 'json', 'media', 'richtext', 'dynamiczone', 'blocks'];
const SORTABLE_RELATIONS = ['oneToOne', 'manyToOne'];

/** Whether a list can be sorted by an attribute, by the content manager's own rule: it corrects what disagrees. */
export function isSortable({ attributes, modelType }: Model, name: string): boolean {
  if (modelType === 'component' && name === 'id') return false;
  const attribute = attributes[name];
  if (!attribute || UNSORTABLE.includes(attribute.type)) return false;
  return attribute.type !== 'relation' || SORTABLE_RELATIONS.includes(attribute.relationType ?? '');
}
