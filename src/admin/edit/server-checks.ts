import { adminApi } from '@strapi/strapi/admin';
import { isRecord, toRecords } from '#domain/records';
import type { EditForm, FormField } from './edit-form';

/** What the browser would check of a value before the server is asked. */
const LIMITS = ['required', 'minLength', 'maxLength', 'min', 'max', 'regex'];

/** The part of RTK Query that the content manager adds its endpoints to; their types are its own. */
interface Api {
  enhanceEndpoints(part: { endpoints: Record<string, (endpoint: Endpoint | undefined) => void> }): unknown;
}

interface Endpoint {
  transformResponse?: (response: unknown, meta: unknown, arg: unknown) => unknown;
}

const api = adminApi as unknown as Api;

/**
 * Leaves all checks of our types to the server. The browser's came first and in other words: who had mended what they
 * found was told the rest at the next attempt. The server says all at once, each at its field.
 * @throws Error where the content manager no longer has its types from such an endpoint
 */
export function leaveChecksToServer(): void {
  api.enhanceEndpoints({
    endpoints: {
      getInitialData(endpoint) {
        if (!endpoint) throw new Error('The content manager has no “getInitialData”');
        const transform = endpoint.transformResponse;
        endpoint.transformResponse = (response, meta, arg) =>
          withoutLimits(transform ? transform(response, meta, arg) : response);
      },
    },
  });
}

function withoutLimits(data: unknown): unknown {
  if (!isRecord(data)) return data;
  return {
    ...data,
    contentTypes: toRecords(data.contentTypes).map((type) =>
      String(type.uid).startsWith('api::') ? withoutLimitsIn(type) : type,
    ),
    components: toRecords(data.components).map(withoutLimitsIn),
  };
}

function withoutLimitsIn(type: Record<string, unknown>): Record<string, unknown> {
  const attributes = Object.entries(isRecord(type.attributes) ? type.attributes : {});
  return { ...type, attributes: Object.fromEntries(attributes.map(([name, it]) => [name, setAside(it)])) };
}

function setAside(attribute: unknown): unknown {
  if (!isRecord(attribute)) return attribute;
  const entries = Object.entries(attribute);
  return {
    ...Object.fromEntries(entries.filter(([name]) => !LIMITS.includes(name))),
    // For the form, which shows them.
    limits: Object.fromEntries(entries.filter(([name]) => LIMITS.includes(name))),
  };
}

/** Gives the fields of a form their limits back: a star where one is required, and how long a text may be. */
export function showLimits({ layout }: EditForm): EditForm {
  const components = Object.entries(layout.components ?? {}).map(([uid, component]) => [
    uid,
    { ...component, layout: component.layout.map((row) => row.map(withLimits)) },
  ]);
  return {
    layout: {
      ...layout,
      layout: layout.layout.map((panel) => panel.map((row) => row.map(withLimits))),
      components: Object.fromEntries(components),
    },
  };
}

function withLimits(field: FormField): FormField {
  const { attribute } = field;
  if (!attribute?.limits) return field;
  const { limits } = attribute;
  return { ...field, required: limits.required === true, attribute: { ...attribute, ...limits } };
}
