/** Writes a value of an attribute of Strapi's type `type` as both databases take it: the twin of `cellReader`. */
export function cellWriter(type: string): (value: unknown) => unknown {
  switch (type) {
    case 'blocks':
    case 'json':
      return orNull((value) => JSON.stringify(value));
    case 'datetime':
    case 'timestamp':
      return orNull((value) => new Date(String(value)));
    default:
      return orNull((value) => value);
  }
}

function orNull(write: (value: unknown) => unknown): (value: unknown) => unknown {
  return (value) => (value === null || value === undefined ? null : write(value));
}
