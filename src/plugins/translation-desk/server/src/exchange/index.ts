import type { XliffVersion } from '#translation-desk/exchange';
import type { XliffFormat } from './xliff-format';
import { xliff12 } from './xliff-1.2';
import { xliff21 } from './xliff-2.1';

/** Every version that is written and read. */
export const XLIFF_FORMATS = { '1.2': xliff12, '2.1': xliff21 } satisfies Record<XliffVersion, XliffFormat>;
