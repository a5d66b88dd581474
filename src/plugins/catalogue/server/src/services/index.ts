import { catalogue } from './catalogue';
import { contentApi } from './content-api';
import { counterparts } from './counterparts';
import { generation } from './generation';
import { search } from './search';

export const services = { catalogue, 'content-api': contentApi, counterparts, generation, search };
