import { formats, winston } from '@strapi/logger';
import { currentRequest } from '../requests/seen-request';
import type { LogFormat } from './log-format';
import { withoutPersonalData } from './without-personal-data';

/** Where winston keeps the line that it writes. */
const LINE = Symbol.for('message');

/** What is said besides the message, by whoever logs; anything else, such as what a database adds to its errors, isn't. */
const DETAILS = ['request', 'statement'] as const;

/** How lines are written, in either format without what is nobody's business. */
export function logFormat(format: LogFormat) {
  const { combine } = winston.format;
  const written = { json: toJson, text: formats.prettyPrint() }[format];
  return combine(written, censored());
}

const toJson = winston.format((info) => {
  const id = currentRequest()?.id;
  const details = DETAILS.flatMap((key) => (info[key] === undefined ? [] : [[key, info[key]] as const]));
  const line = {
    time: new Date().toISOString(),
    level: info.level,
    message: String(info.message),
    ...(typeof info.stack === 'string' && { stack: info.stack }),
    ...(id !== undefined && { requestId: id }),
    ...Object.fromEntries(details),
  };
  return { ...info, level: info.level, message: line.message, [LINE]: JSON.stringify(line) };
})();

/** The last step, so that nothing comes past it. */
const censored = winston.format((info) => {
  const line: unknown = info[LINE];
  if (typeof line === 'string') info[LINE] = withoutPersonalData(line);
  return info;
});
