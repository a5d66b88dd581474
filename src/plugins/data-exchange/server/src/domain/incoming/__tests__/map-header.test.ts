import { describe, expect, test } from '@jest/globals';
import { PANEL_LANGUAGES } from '#domain/language';
import { ALIASES } from '../mapping/aliases';
import { FIELD_NAMES } from '../mapping/incoming-fields';
import { foldHeader, readHeader, readHeaders } from '../mapping/map-header';

const LOCALES = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'];

describe('a column’s header', () => {
  test.each<[string, string, string | null]>([
    ['title', 'title', 'en'],
    ['title:az', 'title', 'az'],
    ['Title (az)', 'title', 'az'],
    ['TITLE_AZ', 'title', 'az'],
    ['Title [KA]', 'title', 'ka'],
    ['title ro', 'title', 'ro'],
    ['Назва (українська)', 'title', 'uk'],
    ['Title – Armenian', 'title', 'hy'],
    ['Başlıq', 'title', 'en'],
    ['Expected results', 'expectedResults', 'en'],
    ['expected_results:be', 'expectedResults', 'be'],
    ['project_number', 'projectNumber', null],
    ['Project number', 'projectNumber', null],
    ['Ölkələr', 'countries', null],
    ['Дата пачатку', 'startDate', null],
    ['Start-date', 'startDate', null],
    ['E-mail', 'contactEmail', null],
    ['iati-identifier', 'iatiIdentifier', null],
    ['Пов’язані проєкти', 'relatedProjects', null],
    ["Пов'язані проєкти", 'relatedProjects', null],
  ])('%s is for %s in %s', (header, field, locale) => {
    expect(readHeader(header, LOCALES, 'en')).toEqual({ kind: 'target', target: { field, locale } });
  });

  test.each(['Colour', 'Gallery', 'title:zz', ''])('%s is for none', (header) => {
    expect(readHeader(header, LOCALES, 'en')).toEqual({ kind: 'unknown' });
  });

  test('says its language by its words where several are for one text', () => {
    expect(readHeaders(['Title', 'Başlıq', 'Titlu', 'Назва', 'Countries'], LOCALES, 'en')).toEqual([
      { kind: 'target', target: { field: 'title', locale: 'en' } },
      { kind: 'target', target: { field: 'title', locale: 'az' } },
      { kind: 'target', target: { field: 'title', locale: 'ro' } },
      { kind: 'ask-locale', field: 'title', locales: ['be', 'uk'] },
      { kind: 'target', target: { field: 'countries', locale: null } },
    ]);
  });

  test('no two fields have a name in common', () => {
    const names = FIELD_NAMES.flatMap((field) => [
      ...new Set(
        [field as string, ...PANEL_LANGUAGES.flatMap((language) => ALIASES[field][language] ?? [])].map(
          foldHeader,
        ),
      ),
    ]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
