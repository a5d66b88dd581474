import { catalogue } from './catalogue';
import { contentApi } from './content-api';
import { generation } from './generation';
import { search } from './search';

export const services = { catalogue, 'content-api': contentApi, generation, search };
