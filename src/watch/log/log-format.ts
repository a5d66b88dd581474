/** For a machine, one JSON object a line, or for somebody who reads along. */
export type LogFormat = 'json' | 'text';

/** What `LOG_FORMAT` says; where it says nothing, production is read by machines. */
export function chooseLogFormat(said: string | undefined, environment: string | undefined): LogFormat {
  switch (said) {
    case undefined:
    case '':
      return environment === 'production' ? 'json' : 'text';
    case 'json':
    case 'text':
      return said;
    default:
      throw new Error(`LOG_FORMAT is “${said}”; it can be json or text`);
  }
}
