import { agency } from './agency';
import { desk } from './desk';
import { exchange } from './exchange';
import { glossary } from './glossary';
import { handOver } from './hand-over';

export const controllers = { agency, desk, exchange, glossary, 'hand-over': handOver };
