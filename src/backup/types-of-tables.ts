import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const schema = z.object({ collectionName: z.string() });

/** The table of each component and content type of the built app, by its uid. */
export function typesOfTables(distDir: string): Record<string, string> {
  const types: Record<string, string> = {};
  const components = path.join(distDir, 'src/components');
  for (const category of readdirSync(components))
    for (const file of readdirSync(path.join(components, category)).filter((name) => name.endsWith('.json')))
      types[`${category}.${file.replace('.json', '')}`] = tableIn(path.join(components, category, file));
  const apis = path.join(distDir, 'src/api');
  for (const api of readdirSync(apis))
    for (const type of readdirSync(path.join(apis, api, 'content-types')))
      types[`api::${api}.${type}`] = tableIn(path.join(apis, api, 'content-types', type, 'schema.json'));
  return types;
}

function tableIn(file: string): string {
  return schema.parse(JSON.parse(readFileSync(file, 'utf8'))).collectionName;
}
