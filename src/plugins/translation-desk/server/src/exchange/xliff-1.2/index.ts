import type { XliffFormat } from '../xliff-format';
import { NAMESPACE } from './namespace';
import { parse } from './parse';
import { serialize } from './serialize';

export const xliff12: XliffFormat = {
  version: '1.2',
  namespace: NAMESPACE,
  versions: ['1.2'],
  serialize,
  parse,
};
