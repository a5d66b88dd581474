import type { XliffFormat } from '../xliff-format';
import { NAMESPACE } from './namespace';
import { parse } from './parse';
import { serialize } from './serialize';

export const xliff21: XliffFormat = {
  version: '2.1',
  namespace: NAMESPACE,
  versions: ['2.1', '2.0'],
  serialize,
  parse,
};
