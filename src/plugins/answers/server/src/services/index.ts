import { generation } from './generation';
import { held } from './held';

export const services = { generation, held };
