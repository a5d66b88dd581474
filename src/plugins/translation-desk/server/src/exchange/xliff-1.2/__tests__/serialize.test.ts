import { expect, test } from '@jest/globals';
import { aDocument, aFile, aUnit } from '../../__tests__/builders';
import { serialize } from '../serialize';

test('a document is written as XLIFF 1.2', () => {
  const unit = aUnit({
    id: 'description.p-3f9a1c2b0d',
    source: 'See <1>the call</1><2/><3>now</3>',
    codes: {
      1: { kind: 'link', url: 'https://ec.europa.eu/?a=1&b=2' },
      2: { kind: 'line-break' },
      3: { kind: 'marks', marks: ['bold', 'italic'] },
    },
    target: '<1>Çağırış</1><2/><3>indi</3>',
    state: 'needs-review',
    hints: ['Description'],
    notes: [{ text: 'Which call?', by: 'Leyla' }],
    terms: [{ source: 'Call', target: 'Çağırış', note: 'For proposals.', forbidden: ['Zəng'], isOwn: true }],
    limit: 255,
    exported: '00112233aa',
  });
  expect(serialize(aDocument({ files: [aFile({ units: [unit, aUnit()] })] })))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="api::project.project/abc123" source-language="en" target-language="az" datatype="plaintext" xml:space="preserve"><header><note>Twinning</note></header>
<body>
<trans-unit id="description.p-3f9a1c2b0d" approved="no" xml:space="preserve" extradata="target:00112233aa" maxwidth="255" size-unit="char"><source>See <g id="1" ctype="link" equiv-text="https://ec.europa.eu/?a=1&amp;b=2">the call</g><x id="2" ctype="lb"/><g id="3" ctype="x-bold-italic">now</g></source><target state="needs-review-translation"><g id="1" ctype="link" equiv-text="https://ec.europa.eu/?a=1&amp;b=2">Çağırış</g><x id="2" ctype="lb"/><g id="3" ctype="x-bold-italic">indi</g></target><note from="fiche" annotates="source">Description</note><note from="Leyla" annotates="target">Which call?</note></trans-unit>
<trans-unit id="title" approved="no" xml:space="preserve" extradata="target:"><source>Twinning</source></trans-unit>
</body>
</file>
</xliff>
`);
});
