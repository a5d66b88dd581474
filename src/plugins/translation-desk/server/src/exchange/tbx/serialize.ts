import type { Locale } from '#domain/locale';
import type { DeskTerm } from '#translation-desk/term';
import { escapeText, startTag, wrap } from '../xml/write-xml';

/** Terms and their translations as TBX-Basic (ISO 30042:2008, the form that most tools read). */
export function serializeTbx(terms: readonly DeskTerm[], sourceLocale: Locale, locale: Locale): string {
  const entries = terms.map((term, at) => serializeEntry(term, at, sourceLocale, locale));
  return `<?xml version="1.0" encoding="UTF-8"?>
${startTag('martif', { type: 'TBX-Basic', 'xml:lang': sourceLocale })}
<martifHeader><fileDesc><sourceDesc><p>Fiche</p></sourceDesc></fileDesc><encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>
<text><body>
${entries.join('\n')}
</body></text>
</martif>
`;
}

function serializeEntry(
  { source, target, note, forbidden }: DeskTerm,
  at: number,
  sourceLocale: Locale,
  locale: Locale,
): string {
  const targets = [aTerm(target), ...forbidden.map((word) => aTerm(word, 'deprecatedTerm-admn-sts'))];
  return wrap(
    'termEntry',
    { id: `t${at + 1}` },
    [
      note === '' ? '' : wrap('note', {}, escapeText(note)),
      wrap('langSet', { 'xml:lang': sourceLocale }, aTerm(source)),
      wrap('langSet', { 'xml:lang': locale }, targets.join('')),
    ].join(''),
  );
}

function aTerm(term: string, status?: string): string {
  const about = status === undefined ? '' : wrap('termNote', { type: 'administrativeStatus' }, status);
  return wrap('tig', {}, wrap('term', {}, escapeText(term)) + about);
}
