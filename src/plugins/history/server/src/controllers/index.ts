import { reading } from './reading';

export const controllers = { reading };
