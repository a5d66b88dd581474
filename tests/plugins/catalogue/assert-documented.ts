import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { ROOT } from '../../helpers/environment';

const document = JSON.parse(readFileSync(path.join(ROOT, 'openapi.json'), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'openapi', ...document });

/** Throws unless an answer to `GET address` is as `openapi.json` says. */
export function assertDocumented(address: string, status: number, body: unknown): void {
  const [asked = ''] = address.split('?');
  const documented = Object.keys(document.paths).find((template) => toPattern(template).test(asked));
  if (!documented) throw new Error(`openapi.json doesn't know ${asked}`);
  const { content } = document.paths[documented].get.responses[status];
  const [type = ''] = Object.keys(content);
  const pointer = ['paths', documented, 'get', 'responses', String(status), 'content', type, 'schema'];
  const validate = ajv.compile({ $ref: `openapi#/${pointer.map(escapePointer).join('/')}` });
  validate(body);
  expect(validate.errors ?? [], address).toEqual([]);
}

/** An extension is no part of an id: `/projects.geojson` isn't `/projects/{id}`. */
function toPattern(template: string): RegExp {
  return new RegExp(`^/api${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
