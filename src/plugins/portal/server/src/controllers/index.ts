import { machines } from './machines';
import { pages } from './pages';
import { pictures } from './pictures';
import { preview } from './preview';

export const controllers = { machines, pages, pictures, preview };
