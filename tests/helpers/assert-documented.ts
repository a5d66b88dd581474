import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import { expect } from '@jest/globals';
import { ROOT } from './environment';
import { about } from './about';

const document = JSON.parse(readFileSync(path.join(ROOT, 'openapi.json'), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);

/** Throws unless an answer to `GET address` is as `openapi.json` says, where it knows the address at all. */
export function assertDocumented(address: string, { status, type, text, body }: Response): void {
  const [asked = ''] = address.split('?');
  const documented = Object.keys(document.paths).find((template) => toPattern(template).test(asked));
  if (!documented) return;
  const { responses } = document.paths[documented].get;
  about(`${status} of ${address}`, () => expect(Object.keys(responses)).toContain(String(status)));
  const response = responses[status];
  const { content } = response.$ref ? document.components.responses[path.basename(response.$ref)] : response;
  // Of an answer that is read as bytes there is no text.
  const said = Buffer.isBuffer(body) ? body.toString() : text;
  if (!content) return about(address, () => expect(said).toBe(''));
  about(address, () => expect(Object.keys(content)).toContain(type));
  if (!type.endsWith('json')) return;
  const validate = validatorOf(`${documented} ${status} ${type}`, content[type].schema);
  validate(JSON.parse(said));
  about(address, () => expect(validate.errors ?? []).toEqual([]));
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(answer: string, schema: object): ValidateFunction {
  const validate = validators.get(answer) ?? ajv.compile({ ...schema, components: document.components });
  validators.set(answer, validate);
  return validate;
}

/** An extension is no part of an id: `/projects.geojson` isn't `/projects/{id}`. */
function toPattern(template: string): RegExp {
  return new RegExp(`^/api${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`);
}
