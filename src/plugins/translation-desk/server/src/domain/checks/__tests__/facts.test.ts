import { describe, expect, test } from '@jest/globals';
import type { Unit } from '#translation-desk/unit';
import { checkUnit } from '../check-unit';
import { checkFacts } from '../facts';

function differences(source: string, locale: string, target: string): string[] {
  const unit: Unit = {
    id: 'title',
    field: 'title',
    slot: 'title',
    role: 'text',
    text: source,
    codes: {},
    limit: null,
  };
  return checkUnit([checkFacts], unit, target, locale).map(({ code }) => code.replace('-differ', ''));
}

type Row = [source: string, locale: string, target: string];

describe('the facts of a text are the same, and nothing is said', () => {
  test.each<Row>([
    // Numbers, in each language's way.
    ['EUR 1.5 million', 'az', '1,5 milyon avro'],
    ['EUR 1.5 million', 'be', '1,5 мільёна еўра'],
    ['EUR 1.5 million', 'hy', '1,5 միլիոն եվրո'],
    ['EUR 1.5 million', 'ka', '1,5 მილიონი ევრო'],
    ['EUR 1.5 million', 'ro', '1,5 milioane EUR'],
    ['EUR 1.5 million', 'uk', '1,5 млн євро'],
    ['EUR 1.5 million', 'en', 'EUR 1.50 million'],
    ['EUR 1.5 million', 'az', '1.5 milyon avro'],
    ['EUR 1,250,000', 'az', '1.250.000 avro'],
    ['EUR 1,250,000', 'be', '1\u00a0250\u00a0000 еўра'],
    ['EUR 1,250,000', 'hy', '1 250 000 եվրո'],
    ['EUR 1,250,000', 'ka', '1 250 000 ევრო'],
    ['EUR 1,250,000', 'ro', '1.250.000 EUR'],
    ['EUR 1,250,000', 'uk', '1\u202f250\u202f000 євро'],
    ['EUR 1,250,000.50', 'az', '1.250.000,50 avro'],
    ['EUR 1,250,000.50', 'uk', '1 250 000,5 євро'],
    ['1,250 schools', 'az', '1.250 məktəb'],
    ['1,250 schools', 'ro', '1250 de școli'],
    ['1,250 schools', 'uk', '1 250 шкіл'],
    ['1,250 schools', 'ka', '1250 სკოლა'],
    ['0.125 hectares', 'az', '0,125 hektar'],
    ['0.125 hectares', 'uk', '0,125 гектара'],
    ['12 to 36 months', 'az', '12-36 ay'],
    ['in 2024 150 schools', 'az', '2024-cü ildə 150 məktəb'],
    ['in 2024 150 schools', 'uk', 'у 2024 році 150 шкіл'],
    ['in Lot 5 120 schools', 'ro', 'în lotul 5, 120 de școli'],
    ['120 schools of lot 5', 'uk', 'лот 5 120 шкіл'],
    ['2014–2020', 'hy', '2014-2020 թթ.'],
    // Digits of other scripts.
    ['12 schools in 2024', 'ar', '١٢ مدرسة في ٢٠٢٤'],
    ['1.5 million', 'fa', '۱.۵ میلیون'],
    // Days, in digits and in words.
    ['until 2024-03-31', 'az', '31.03.2024-dək'],
    ['until 31/03/2024', 'be', 'да 31.03.2024'],
    ['until 31 March 2024', 'az', '31 mart 2024-cü ilədək'],
    ['until 31 March 2024', 'az', '2024-cü il martın 31-dək'],
    ['until 31 March 2024', 'az', '31.03.2024-dək'],
    ['until 31 March 2024', 'be', 'да 31 сакавіка 2024 г.'],
    ['until 31 March 2024', 'hy', 'մինչև 31 մարտի, 2024 թ.'],
    ['until 31 March 2024', 'hy', 'մինչև 2024 թ. մարտի 31-ը'],
    ['until 31 March 2024', 'ka', '31 მარტი, 2024'],
    ['until 31 March 2024', 'ka', '2024 წლის 31 მარტამდე'],
    ['until 31 March 2024', 'ro', 'până la 31 martie 2024'],
    ['until 31 March 2024', 'uk', 'до 31 березня 2024 р.'],
    ['until March 31, 2024', 'uk', 'до 31.03.2024'],
    ['until March 31, 2024', 'ro', 'până la 31.03.2024'],
    ['on 3/31/2024', 'az', '31.03.2024'],
    ['since March 2024', 'az', '2024-cü ilin martından'],
    ['since March 2024', 'uk', 'з березня 2024 року'],
    ['since March 2024', 'ro', 'din 03.2024'],
    // Times.
    ['at 9:30', 'az', 'saat 09:30-da'],
    ['at 09:30', 'uk', 'о 9:30'],
    ['at 9:30', 'ro', 'la ora 9.30'],
    ['at 9:30 pm', 'ka', '21:30 საათზე'],
    // Addresses.
    ['see https://ec.europa.eu/twinning.', 'az', 'https://ec.europa.eu/twinning-ə baxın.'],
    ['at https://ec.europa.eu/twinning', 'az', 'https://ec.europa.eu/twinning-də'],
    ['at https://ec.europa.eu/plan-a', 'az', 'https://ec.europa.eu/plan-a səhifəsində'],
    ['see https://ec.europa.eu/twinning', 'ka', 'იხილეთ https://ec.europa.eu/twinning-ზე'],
    ['see https://ec.europa.eu/twinning.', 'hy', 'տե՛ս https://ec.europa.eu/twinning։'],
    ['write to info@example.org', 'az', 'info@example.org-a yazın'],
    ['write to info@example.org', 'az', 'Info@example.org ünvanından'],
    ['write to info@example.org.', 'uk', 'пишіть на info@example.org.'],
    ['https://a.eu/2014 x', 'az', 'https://a.eu/2014 y'],
  ])('%s – %s: %s', (source, locale, target) => {
    expect(differences(source, locale, target)).toEqual([]);
  });
});

describe('the facts of a text differ', () => {
  test.each<[...Row, string[]]>([
    ['EUR 1.5 million', 'az', '15 milyon avro', ['numbers']],
    ['EUR 1.5 million', 'uk', '15 млн євро', ['numbers']],
    ['EUR 1.5 million', 'ka', '1,6 მილიონი ევრო', ['numbers']],
    ['1,250 schools', 'az', '1,250 məktəb', ['numbers']],
    ['1,250 schools', 'uk', '1,250 школи', ['numbers']],
    ['1,250 schools', 'ro', '12.500 de școli', ['numbers']],
    ['0.125 hectares', 'az', '125 hektar', ['numbers']],
    ['12 schools in 2024', 'ar', '١٣ مدرسة في ٢٠٢٤', ['numbers']],
    ['in 2024 150 schools', 'be', 'у 2024 годзе 15 школ', ['numbers']],
    ['until 31 March 2024', 'az', '30 mart 2024-cü ilədək', ['dates']],
    ['until 31 March 2024', 'uk', 'до 31 травня 2024 р.', ['dates']],
    ['until 31 March 2024', 'hy', '31.05.2024', ['dates']],
    ['until 31 March 2024', 'ro', 'până la 31 martie 2025', ['dates']],
    ['since March 2024', 'ka', '2023 წლის მარტიდან', ['dates', 'numbers']],
    ['at 9:30', 'az', 'saat 10:30-da', ['numbers']],
    ['at 9:30 pm', 'be', 'а 9:30', ['numbers']],
    ['see https://ec.europa.eu/twinning', 'az', 'https://ec.europa.eu/twining-ə baxın', ['urls']],
    ['see https://ec.europa.eu/twinning', 'ro', 'https://ec.europa.eu/twinning-ro', ['urls']],
    ['write to info@example.org', 'az', 'info@exmaple.org-a yazın', ['emails']],
    ['write to info@example.org', 'hy', 'գրեք', ['emails']],
  ])('%s – %s: %s', (source, locale, target, expected) => {
    expect(differences(source, locale, target).sort()).toEqual(expected);
  });
});

test.each([
  ['letters', 'a'],
  ['digits', '1'],
  ['digits and spaces', '1 '],
  ['spaces', ' '],
  ['dots', '.'],
  ['addresses', 'a@'],
  ['more addresses', 'a@b.'],
  ['beginnings of addresses', 'www.'],
  ['months', 'May 1 '],
])('a long text of %s is looked through in no time', (_title, piece) => {
  const text = `1 ${piece.repeat(Math.floor(50_000 / piece.length))}`;
  const from = performance.now();
  differences(text, 'az', text);
  expect(performance.now() - from).toBeLessThan(5000);
});
