/** What can be wrong with a field, for those who act on it; the message is for those who read it. */
export type FieldIssueCode =
  | 'required'
  | 'invalid-date'
  | 'end-before-start'
  | 'invalid-slug'
  | 'bilateral-needs-one-country'
  | 'subsector-of-other-area'
  | 'invalid-url'
  | 'unknown-currency'
  | 'unknown-country-code'
  | 'out-of-range'
  | 'invalid-amount'
  | 'negative-amount'
  | 'contribution-above-total'
  | 'invalid-email'
  | 'too-long'
  | 'too-short'
  | 'not-a-number';

/** One thing that is wrong: at which field, such as `['locations', 0, 'latitude']`, and what would be right. */
export interface FieldIssue {
  path: (string | number)[];
  code: FieldIssueCode;
  message: string;
}
