import { admin } from './admin';
import { contentApi } from './content-api';
import { importApi } from './import-api';

export const routes = { admin, 'content-api': contentApi, 'import-api': importApi };
