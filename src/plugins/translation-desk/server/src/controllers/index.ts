import { agency } from './agency';
import { desk } from './desk';
import { exchange } from './exchange';
import { glossary } from './glossary';

export const controllers = { agency, desk, exchange, glossary };
