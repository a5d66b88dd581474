import { desk } from './desk';
import { exchange } from './exchange';
import { ledger } from './ledger';

export const services = { desk, exchange, ledger };
