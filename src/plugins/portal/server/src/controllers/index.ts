import { machines } from './machines';
import { pages } from './pages';
import { preview } from './preview';

export const controllers = { machines, pages, preview };
