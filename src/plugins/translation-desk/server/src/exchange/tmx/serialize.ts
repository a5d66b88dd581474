import type { Locale } from '#domain/locale';
import type { Inline } from '../../domain/inline/inline';
import { contentOf } from '../../domain/inline/tagged-text';
import type { TranslatedPair } from '../../domain/suggestions/suggest';
import { emptyTag, escapeText, startTag, wrap } from '../xml/write-xml';

/** Texts and their translations as TMX 1.4b, level 2: codes are numbered as at the desk. */
export function serializeTmx(pairs: readonly TranslatedPair[], sourceLocale: Locale, locale: Locale): string {
  const header = emptyTag('header', {
    creationtool: 'Fiche',
    creationtoolversion: '1',
    segtype: 'block',
    'o-tmf': 'Fiche',
    adminlang: 'en',
    srclang: sourceLocale,
    datatype: 'plaintext',
  });
  const units = pairs.map(({ source, target }) =>
    wrap('tu', {}, variant(sourceLocale, source) + variant(locale, target)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
${startTag('tmx', { version: '1.4' })}
${header}
<body>
${units.join('\n')}
</body>
</tmx>
`;
}

function variant(locale: Locale, text: string): string {
  return wrap('tuv', { 'xml:lang': locale }, wrap('seg', {}, serializeContent(contentOf(text))));
}

function serializeContent(content: readonly Inline[]): string {
  return content
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return escapeText(node.text);
        case 'single':
          return wrap('ph', { x: node.id }, escapeText(`<${node.id}/>`));
        case 'pair':
          return [
            wrap('bpt', { i: node.id, x: node.id }, escapeText(`<${node.id}>`)),
            serializeContent(node.children),
            wrap('ept', { i: node.id }, escapeText(`</${node.id}>`)),
          ].join('');
        default:
          return node satisfies never;
      }
    })
    .join('');
}
