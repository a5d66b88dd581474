import { describe, expect, test } from '@jest/globals';
import { aParagraph, anInfoSheet, aSection } from '../../__tests__/an-info-sheet';
import type { SheetFact } from '#info-sheet/info-sheet';
import { printSheet } from '../print-sheet';

const NOTHING = { pictures: new Map() };
const az = { locale: 'az', direction: 'ltr' };
const en = { locale: 'en', direction: 'ltr' };

function printFact(fact: SheetFact) {
  return printSheet(anInfoSheet({ facts: [fact] }), NOTHING).printed.facts[0]!.parts;
}

describe('printSheet', () => {
  test('tells the language of each part', () => {
    const { printed } = printSheet(anInfoSheet(), NOTHING);
    expect(printed.heading).toEqual({ text: 'LAYİHƏ ÜZRƏ MƏLUMAT BÜLLETENİ', ...az });
    expect(printed.title).toEqual({ text: 'Twinning', ...en });
    expect(printed.sections.map(({ label, locale }) => [label.locale, locale])).toEqual([
      ['az', 'en'],
      ['az', 'en'],
    ]);
  });

  test('tells the language of a label that fell back', () => {
    const { printed } = printSheet(anInfoSheet({ fallbacks: { 'labels.facts.website': 'en' } }), NOTHING);
    expect(printed.facts.map((fact) => fact.label.locale)).toEqual(['az', 'az', 'az', 'en']);
  });

  test('cuts a list into its items, to the letter of its text', () => {
    const { printed } = printSheet(anInfoSheet(), NOTHING);
    expect(printed.facts[1]!.parts.map(({ text, locale }) => [text, locale])).toEqual([
      ['Azərbaycan', 'az'],
      [', ', 'az'],
      ['Belarus', 'az'],
      [', ', 'az'],
      ['Ukraine', 'en'],
    ]);
  });

  test('links what leads somewhere a reader may go', () => {
    const parts = printFact({
      key: 'website',
      label: '',
      kind: 'links',
      text: 'a.example, b',
      links: [
        { href: 'https://a.example', text: 'a.example' },
        { href: 'javascript:0', text: 'b' },
      ],
    });
    expect(parts.map(({ text, href }) => [text, href])).toEqual([
      ['a.example', 'https://a.example/'],
      [', ', null],
      ['b', null],
    ]);
  });

  test('has an en dash in a period, where the payload has a hyphen', () => {
    const text = '01.01.2014 - 31.12.2020';
    const fact = {
      key: 'implementationPeriod',
      label: '',
      kind: 'period',
      start: null,
      end: null,
      text,
    } as const;
    expect(printFact(fact).map((part) => part.text)).toEqual(['01.01.2014 – 31.12.2020']);
  });

  test('reports a fact’s link that a reader can’t be sent to', () => {
    const links = [{ href: 'javascript:0', text: 'b' }];
    const facts = [{ key: 'website', label: '', kind: 'links', text: 'b', links } as const];
    expect(printSheet(anInfoSheet({ facts }), NOTHING).diagnostics).toEqual([
      { code: 'dropped-link', place: 'facts.website', href: 'javascript:0' },
    ]);
  });

  test('prints an empty fact with its label', () => {
    expect(printFact({ key: 'socialLinks', label: 'Links', kind: 'links', text: '', links: [] })).toEqual([]);
  });

  test('leaves out a section without text', () => {
    const sections = [aSection({ locale: null, blocks: null }), aSection({ blocks: [aParagraph('x')] })];
    expect(printSheet(anInfoSheet({ sections }), NOTHING).printed.sections).toHaveLength(1);
  });

  test('prints the heading as title where the project has none', () => {
    const { printed } = printSheet(anInfoSheet({ title: { text: null, locale: null } }), NOTHING);
    expect(printed.heading).toBeNull();
    expect(printed.title.text).toBe('LAYİHƏ ÜZRƏ MƏLUMAT BÜLLETENİ');
  });

  test('names the emblem in the language of its statement', () => {
    expect(printSheet(anInfoSheet(), NOTHING).printed.funding?.emblemAlt).toEqual({
      text: 'Avropa Birliyi',
      ...az,
    });
  });
});
