import type { Translated } from '#domain/language';
import { az } from './az';
import { be } from './be';
import type { ExchangeTexts } from './en';
import { hy } from './hy';
import { ka } from './ka';
import { ro } from './ro';
import { ru } from './ru';
import { uk } from './uk';

/** The page's words in the panel's languages beside English. */
export const translations: Translated<ExchangeTexts> = { az, be, hy, ka, ro, ru, uk };
