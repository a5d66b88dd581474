/** Where `openapi.json` keeps the schema that it calls `id`. */
export function schemaAddress(id: string): string {
  return `#/components/schemas/${id}`;
}

export function schemaNamed(id: string): { $ref: string } {
  return { $ref: schemaAddress(id) };
}
