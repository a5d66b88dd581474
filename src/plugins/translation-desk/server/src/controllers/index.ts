import { agency } from './agency';
import { desk } from './desk';
import { exchange } from './exchange';

export const controllers = { agency, desk, exchange };
