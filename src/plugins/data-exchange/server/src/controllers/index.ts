import { exportsController } from './exports';
import { imports } from './imports';

export const controllers = { exports: exportsController, imports };
