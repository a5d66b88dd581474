import { describe, expect, test } from '@jest/globals';
import { checkUnit } from '../../domain/checks/check-unit';
import { CHECKS } from '../../domain/checks';
import { read } from './read-xliff';

/**
 * What the standard allows in a unit of XLIFF 2.1, a construct each, and what it doesn't: written by ourselves after its
 * clauses, in the way of the suite that OASIS has for it.
 */

const NAMESPACES = [
  'xmlns="urn:oasis:names:tc:xliff:document:2.0"',
  'xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"',
  'xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"',
  'xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"',
  'xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.1"',
  'xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"',
  'xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0"',
  'xmlns:its="http://www.w3.org/2005/11/its"',
  'xmlns:its21="urn:oasis:names:tc:xliff:itsm:2.1"',
  'xmlns:my="urn:x-mine"',
].join(' ');

function aFile(units: string, root = 'version="2.1" srcLang="en" trgLang="az"'): string {
  return `<?xml version="1.0"?><xliff ${NAMESPACES} ${root}><file id="f1" original="api::project.project/abc123" xml:space="preserve">${units}</file></xliff>`;
}

const unit = (content: string): string => `<unit id="title">${content}</unit>`;
const segment = (source: string, target: string, attributes = 'state="translated"'): string =>
  `<segment ${attributes}><source>${source}</source><target>${target}</target></segment>`;
const GOOD = segment('One', 'Bir');

describe('what is valid is read', () => {
  test.each<[string, string, string]>([
    ['4.2.2.3 skeleton', `<skeleton>x</skeleton>${unit(GOOD)}`, 'Bir'],
    ['4.2.2.4 groups in groups', `<group id="a"><group id="b">${unit(GOOD)}</group></group>`, 'Bir'],
    ['4.2.2.4 notes of a group', `<group id="a"><notes><note>x</note></notes>${unit(GOOD)}</group>`, 'Bir'],
    [
      '4.2.2.6 ignorable with a target',
      unit(`${GOOD}<ignorable><source> </source><target>  </target></ignorable>${segment('Two', 'İki')}`),
      'Bir  İki',
    ],
    [
      '4.2.2.6 ignorable without one',
      unit(`${GOOD}<ignorable><source> </source></ignorable>${segment('Two', 'İki')}`),
      'Bir İki',
    ],
    [
      '4.2.2.10 data',
      unit(
        `<originalData><data id="d1">&lt;b></data></originalData>${segment('<ph id="1" dataRef="d1"/>One', '<ph id="1" dataRef="d1"/>Bir')}`,
      ),
      '<1/>Bir',
    ],
    ['4.2.3.1 cp', unit(segment('One', 'Bir<cp hex="001B"/>')), 'Bir\u001b'],
    [
      '4.2.3.3 pc with data at both ends',
      unit(
        `<originalData><data id="d1">[</data><data id="d2">]</data></originalData>${segment('<pc id="1" dataRefStart="d1" dataRefEnd="d2">One</pc>', '<pc id="1" dataRefStart="d1" dataRefEnd="d2">Bir</pc>')}`,
      ),
      '<1>Bir</1>',
    ],
    [
      '4.2.3.4 sc and ec in two segments',
      unit(
        segment('<sc id="1"/>One', '<sc id="1"/>Bir') +
          segment('two<ec startRef="1"/>', 'iki<ec startRef="1"/>'),
      ),
      '<1>Biriki</1>',
    ],
    [
      '4.2.3.6 mrk',
      unit(segment('<mrk id="m1" translate="no">One</mrk>', '<mrk id="m1" translate="no">Bir</mrk>')),
      'Bir',
    ],
    [
      '4.2.3.7 sm and em',
      unit(
        segment(
          '<sm id="m1" type="term"/>One<em startRef="m1"/>',
          '<sm id="m1" type="term"/>Bir<em startRef="m1"/>',
        ),
      ),
      'Bir',
    ],
    [
      '4.3.1.22 order',
      unit(
        segment('One', 'Bir').replace('<target', '<target order="2"') +
          segment('two', 'iki').replace('<target', '<target order="1"'),
      ),
      'ikiBir',
    ],
    [
      '4.3.1.37 a sub-state of another tool',
      unit(segment('One', 'Bir', 'state="final" subState="mem:100"')),
      'Bir',
    ],
    [
      '5.1 candidates with targets of their own',
      unit(
        `<mtc:matches><mtc:match ref="#m1"><source>One</source><target>Wrong</target></mtc:match></mtc:matches>${GOOD}`,
      ),
      'Bir',
    ],
    [
      '5.2 a glossary of another tool',
      unit(`<gls:glossary><gls:glossEntry><gls:term>One</gls:term></gls:glossEntry></gls:glossary>${GOOD}`),
      'Bir',
    ],
    [
      '5.3 styles',
      unit(segment('<pc id="1" fs:fs="b">One</pc>', '<pc id="1" fs:fs="b">Bir</pc>')),
      '<1>Bir</1>',
    ],
    [
      '5.6 changes',
      unit(
        `<ctr:changeTrack><ctr:revisions appliesTo="target"><ctr:revision><ctr:item property="content">Old</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>${GOOD}`,
      ),
      'Bir',
    ],
    ['5.8 rules', unit(`<val:validation><val:rule isPresent="Bir"/></val:validation>${GOOD}`), 'Bir'],
    [
      '5.5 resources',
      unit(
        `<res:resourceData><res:resourceItem><res:source href="a"/></res:resourceItem></res:resourceData>${GOOD}`,
      ),
      'Bir',
    ],
    [
      '5.9 annotations of ITS',
      unit(
        segment(
          '<mrk id="m1" type="its:any" its:locQualityIssueType="misspelling">One</mrk>',
          '<mrk id="m1" type="its:any" its:person="x">Bir</mrk>',
        ),
      ),
      'Bir',
    ],
    ['extensions', `<my:x/>${unit(`<my:y>text</my:y>${GOOD}`).replace('<unit', '<unit my:z="1"')}`, 'Bir'],
    ['comments, instructions and CDATA', unit(segment('One', '<!-- no -->B<?pi no?><![CDATA[ir]]>')), 'Bir'],
    [
      'white space between elements',
      unit(
        `\n  <segment state="translated">\n  <source>One</source>\n  <target>Bir</target>\n  </segment>\n`,
      ),
      'Bir',
    ],
    [
      'directions',
      unit(segment('<pc id="1" dir="ltr">One</pc>', '<pc id="1" dir="ltr">Bir</pc>')).replace(
        '<unit',
        '<unit srcDir="ltr" trgDir="rtl"',
      ),
      '<1>Bir</1>',
    ],
    ['the target’s language', unit(GOOD.replace('<target', '<target xml:lang="az"')), 'Bir'],
  ])('%s', (_clause, units, target) => {
    const { document, diagnostics } = read(aFile(units));
    expect(diagnostics).toEqual([]);
    expect(document?.files[0]?.units[0]).toMatchObject({ target, state: 'current' });
  });
});

describe('what isn’t valid is never taken without a word', () => {
  test.each<[string, string, string]>([
    ['an element that there isn’t in a unit', unit(`<piece/>${GOOD}`), 'invalid-unit'],
    [
      'an element that there isn’t in a segment',
      unit(GOOD.replace('<source', '<piece/><source')),
      'invalid-unit',
    ],
    ['an element that there isn’t in a text', unit(segment('One', 'B<b>ir</b>')), 'invalid-unit'],
    ['an element of version 1.2', unit(segment('<g id="1">One</g>', '<g id="1">Bir</g>')), 'invalid-unit'],
    ['text beside segments', unit(`text${GOOD}`), 'invalid-unit'],
    ['text in a segment', unit(GOOD.replace('</source>', '</source>text')), 'invalid-unit'],
    [
      'a target before its source',
      unit('<segment><target>Bir</target><source>One</source></segment>'),
      'invalid-unit',
    ],
    ['notes after segments', unit(`${GOOD}<notes><note>x</note></notes>`), 'invalid-unit'],
    ['two sources', unit(GOOD.replace('<target', '<source>Two</source><target')), 'invalid-unit'],
    ['two targets', unit(GOOD.replace('</segment>', '<target>B</target></segment>')), 'several-targets'],
    ['a segment without source', unit('<segment><target>Bir</target></segment>'), 'unit-without-source'],
    [
      'a segment without source beside another',
      unit(`${GOOD}<segment><target>Bir</target></segment>`),
      'invalid-unit',
    ],
    ['an order that there isn’t', unit(GOOD.replace('<target', '<target order="3"')), 'invalid-unit'],
    ['an order of 0', unit(GOOD.replace('<target', '<target order="0"')), 'invalid-unit'],
    [
      'the same order twice',
      unit(`${GOOD.replace('<target', '<target order="1"')}${GOOD.replace('<target', '<target order="1"')}`),
      'doubled-order',
    ],
    ['a character that isn’t hexadecimal', unit(segment('One', 'Bir<cp hex="xyz"/>')), 'invalid-unit'],
    ['a character without number', unit(segment('One', 'Bir<cp/>')), 'invalid-unit'],
    ['a character beyond Unicode', unit(segment('One', 'Bir<cp hex="110000"/>')), 'invalid-unit'],
    [
      'a sub-state without prefix',
      unit(segment('One', 'Bir', 'state="final" subState="mine"')),
      'invalid-unit',
    ],
    ['a sub-state without state', unit(segment('One', 'Bir', 'subState="a:b"')), 'invalid-unit'],
    [
      'a target in another language',
      unit(GOOD.replace('<target', '<target xml:lang="ka"')),
      'wrong-unit-language',
    ],
  ])('%s', (_what, units, code) => {
    const { document, diagnostics } = read(aFile(units));
    expect(diagnostics).toMatchObject([{ code }]);
    expect(document?.files[0]?.units[0]?.target ?? null).toBeNull();
  });

  test.each<[string, string, string]>([
    ['a code that isn’t closed', '<sc id="1"/>One', 'codes-unpaired'],
    ['an end that nothing opened', 'One<ec startRef="1"/>', 'codes-unpaired'],
    ['codes that cross', '<sc id="1"/><sc id="2"/>One<ec startRef="1"/><ec startRef="2"/>', 'codes-unpaired'],
    ['an id twice', '<ph id="1"/><ph id="1"/>One', 'codes-doubled'],
    ['a code that the source hasn’t', '<ph id="5"/>One', 'codes-unknown'],
    ['a code without id', '<ph/>One', 'codes-unknown'],
  ])('%s: its unit is refused', (_what, target, code) => {
    const { document } = read(aFile(unit(segment('One', target))));
    const text = document?.files[0]?.units[0]?.target ?? '';
    const source = {
      id: '',
      field: '',
      slot: '',
      role: 'text',
      text: 'One',
      codes: {},
      limit: null,
    } as const;
    const findings = checkUnit(CHECKS, source, text, 'az').filter(({ severity }) => severity === 'error');
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test.each<[string, string, string]>([
    ['no source language', 'version="2.1" trgLang="az"', ''],
    ['another version', 'version="2.2" srcLang="en" trgLang="az"', 'unknown-version'],
    ['no target language', 'version="2.1" srcLang="en"', 'no-target-language'],
  ])('%s', (_what, root, code) => {
    const { document, diagnostics } = read(aFile(unit(GOOD), root));
    // The source's language is compared when the file is joined with others.
    if (code === '') expect(document?.sourceLocale).toBe('');
    else expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
  });
});

test('a code that another tool made up keeps the name that the file has for it', () => {
  const [file] = read(aFile(unit(segment('One', '<ph id="x-7"/>Bir')))).document?.files ?? [];
  expect(file?.units[0]).toMatchObject({ target: '<9000/>Bir', foreignCodes: { 9000: 'x-7' } });
});
