import { createIntl } from 'react-intl';
import { en } from '../../translations/en';
import type { Text } from '../use-text';

const intl = createIntl({ locale: 'en', messages: { ...en } });

/** The desk's words as an English panel shows them. */
export const englishText: Text = (key, values) => intl.formatMessage({ id: key }, values);
