import { expect, test } from '@jest/globals';
import { aDocument, aFile, aUnit } from '../../__tests__/builders';
import { serialize } from '../serialize';

test('a document is written as XLIFF 2.1', () => {
  const unit = aUnit({
    id: 'description.p-3f9a1c2b0d',
    source: 'See <1>the call</1><2/><3>now</3>',
    codes: {
      1: { kind: 'link', url: 'https://ec.europa.eu/?a=1&b=2' },
      2: { kind: 'line-break' },
      3: { kind: 'marks', marks: ['bold'] },
    },
    target: '<1>Çağırış</1><2/><3>indi</3>',
    state: 'outdated',
    hints: ['Description'],
    notes: [{ text: 'Which call?', by: 'Leyla' }],
    terms: [{ source: 'Call', target: 'Çağırış', note: 'For proposals.', forbidden: ['Zəng'], isOwn: true }],
    limit: 255,
    exported: '00112233aa',
  });
  expect(serialize(aDocument({ files: [aFile({ title: null, units: [unit] })] })))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:fiche="urn:fiche:xliff" version="2.1" srcLang="en" trgLang="az">
<file id="f1" original="api::project.project/abc123" xml:space="preserve"><slr:profiles generalProfile="xliff:codepoints"/>
<unit id="description.p-3f9a1c2b0d" slr:sizeRestriction="255"><mda:metadata><mda:metaGroup category="fiche"><mda:meta type="target">00112233aa</mda:meta></mda:metaGroup></mda:metadata><gls:glossary><gls:glossEntry><gls:term>Call</gls:term><gls:translation>Çağırış</gls:translation><gls:definition>For proposals. Not to be used: Zəng.</gls:definition></gls:glossEntry></gls:glossary><notes><note category="fiche" appliesTo="source">Description</note><note appliesTo="target" fiche:by="Leyla">Which call?</note></notes><segment state="initial" subState="fiche:outdated"><source>See <pc id="1" type="link" canCopy="no" canDelete="no" dispStart="https://ec.europa.eu/?a=1&amp;b=2">the call</pc><ph id="2" type="fmt" subType="xlf:lb" canCopy="no" canDelete="no"/><pc id="3" type="fmt" subType="xlf:b" canCopy="no" canDelete="no">now</pc></source><target><pc id="1" type="link" canCopy="no" canDelete="no" dispStart="https://ec.europa.eu/?a=1&amp;b=2">Çağırış</pc><ph id="2" type="fmt" subType="xlf:lb" canCopy="no" canDelete="no"/><pc id="3" type="fmt" subType="xlf:b" canCopy="no" canDelete="no">indi</pc></target></segment></unit>
</file>
</xliff>
`);
});
