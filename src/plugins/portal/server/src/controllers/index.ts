import { machines } from './machines';
import { pages } from './pages';

export const controllers = { machines, pages };
