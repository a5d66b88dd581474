import { generation } from './generation';
import { generationCache } from './generation-cache';

export const services = { generation, generationCache };
