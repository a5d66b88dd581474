import { catalogue } from './catalogue';
import { contentApi } from './content-api';
import { search } from './search';

export const services = { catalogue, 'content-api': contentApi, search };
