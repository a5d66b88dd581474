import path from 'node:path';
import { ROOT } from '../../helpers/environment';

/** Where the browser tests leave pictures of what they saw, for people to look at. */
export const SCREENSHOTS = path.join(ROOT, '.tmp/screenshots');
