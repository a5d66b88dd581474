import { reading } from './reading';
import { restoring } from './restoring';

export const controllers = { reading, restoring };
