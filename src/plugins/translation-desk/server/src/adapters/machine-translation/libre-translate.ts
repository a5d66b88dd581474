import type { Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import { fromHtml, toHtml } from '../../domain/machine-translation/tagged-html';
import type {
  MachineTranslation,
  ProviderFailure,
  TranslationProvider,
  UnitToTranslate,
} from '../../domain/machine-translation/translation-provider';

export interface LibreTranslateOptions {
  /** Such as `http://127.0.0.1:5000` or `https://example.org/lt`. */
  url: string;
  apiKey: string | null;
  timeoutMs: number;
  /** How many units go in one request. */
  batch: number;
}

/** LibreTranslate's HTTP API: `POST /translate` with a list of texts, `format: "html"`. */
export function libreTranslate(options: LibreTranslateOptions): TranslationProvider {
  return {
    name: 'LibreTranslate',
    async translate(units, from, to) {
      const translations: MachineTranslation[] = [];
      for (let at = 0; at < units.length; at += options.batch) {
        const batch = units.slice(at, at + options.batch);
        const answer = await translateBatch(options, batch, from, to);
        if (!Array.isArray(answer)) return { translations, failure: answer };
        translations.push(...answer);
      }
      return { translations, failure: null };
    },
  };
}

async function translateBatch(
  { url, apiKey, timeoutMs }: LibreTranslateOptions,
  units: readonly UnitToTranslate[],
  from: Locale,
  to: Locale,
): Promise<MachineTranslation[] | ProviderFailure> {
  const request = {
    q: units.map(({ text }) => toHtml(text)),
    source: from,
    target: to,
    format: 'html',
    ...(apiKey === null ? {} : { api_key: apiKey }),
  };
  try {
    const response = await fetch(translateUrl(url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body: unknown = await response.json().catch(() => null);
    return response.ok ? readTranslations(units, body) : readFailure(response, body, to);
  } catch (error) {
    return { kind: 'unreachable', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Beneath the address, which may have a path of its own: `https://example.org/lt`. */
function translateUrl(url: string): URL {
  return new URL('translate', url.endsWith('/') ? url : `${url}/`);
}

function readTranslations(
  units: readonly UnitToTranslate[],
  body: unknown,
): MachineTranslation[] | ProviderFailure {
  const texts: unknown = isRecord(body) ? body['translatedText'] : null;
  if (!Array.isArray(texts) || texts.length !== units.length)
    return { kind: 'refused', status: 200, message: 'The answer isn’t a list of as many texts' };
  return units.map(({ id }, at) => ({ id, text: fromHtml(String(texts[at])) }));
}

/** 429 is a limit; a 400 that names the language is one that it doesn't have. */
function readFailure(response: Response, body: unknown, to: Locale): ProviderFailure {
  const message = isRecord(body) && typeof body['error'] === 'string' ? body['error'] : response.statusText;
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return { kind: 'limit', retryAfterSeconds: Number.isFinite(seconds) ? seconds : null };
  }
  if (response.status === 400 && /is not supported/i.test(message))
    return { kind: 'unsupported-language', locale: to };
  return { kind: 'refused', status: response.status, message };
}
