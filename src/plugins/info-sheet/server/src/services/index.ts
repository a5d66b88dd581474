import { access } from './access';
import { bulkDownload } from './bulk-download';
import { completeness } from './completeness';
import { infoSheet } from './info-sheet';
import { rendering } from './rendering';

export const services = { access, bulkDownload, completeness, infoSheet, rendering };
