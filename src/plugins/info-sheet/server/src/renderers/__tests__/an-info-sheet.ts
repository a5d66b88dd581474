import type { Block, TextNode } from '#domain/rich-text';
import type { InfoSheet, SheetFact, SheetSection } from '#info-sheet/info-sheet';

/** The sheet that `seeds/info-sheet.az.txt` is the text of, shortened. */
export function anInfoSheet(overrides: Partial<InfoSheet> = {}): InfoSheet {
  return {
    locale: 'az',
    direction: 'ltr',
    heading: 'LAYİHƏ ÜZRƏ MƏLUMAT BÜLLETENİ',
    title: { text: 'Twinning', locale: 'en' },
    facts: someFacts(),
    sections: [
      aSection({
        blocks: [
          aParagraph(
            'Twinning is a European Union instrument for institutional cooperation between Public Administrations.',
          ),
        ],
      }),
      aSection({
        key: 'expectedResults',
        label: 'Gözlənilən nəticələr',
        blocks: [
          aParagraph('To set up Twinning projects, the EU relies on the co-operation of Member States.'),
        ],
      }),
    ],
    picture: null,
    funding: { statement: 'Avropa İttifaqı tərəfindən maliyyələşdirilir', locale: 'az' },
    projectPage: { label: 'Layihənin səhifəsi', href: 'https://example.org/az/projects/twinning' },
    createdOn: { label: 'Yaradılmış məlumat bülleteni', date: '2025-07-02', text: '02.07.2025' },
    fallbacks: { title: 'en', description: 'en', expectedResults: 'en' },
    missing: [],
    ...overrides,
  };
}

export function someFacts(): SheetFact[] {
  return [
    {
      key: 'implementationPeriod',
      label: 'İcra müddəti',
      kind: 'period',
      start: '2014-01-01',
      end: '2020-12-31',
      text: '01.01.2014 - 31.12.2020',
    },
    {
      key: 'countries',
      label: 'ŞT ölkələri',
      kind: 'list',
      text: 'Azərbaycan, Belarus, Ukraine',
      items: [
        { code: 'AZ', text: 'Azərbaycan', locale: 'az' },
        { code: 'BY', text: 'Belarus', locale: 'az' },
        { code: 'UA', text: 'Ukraine', locale: 'en' },
      ],
    },
    { key: 'socialLinks', label: 'Sosial media hesablarına keçidlər', kind: 'links', text: '', links: [] },
    {
      key: 'website',
      label: 'Internet səhifəsi',
      kind: 'links',
      text: 'ec.europa.eu/twinning',
      links: [{ href: 'https://ec.europa.eu/twinning', text: 'ec.europa.eu/twinning' }],
    },
  ];
}

/** In English, as a description that fell back. */
export function aSection(overrides: Partial<SheetSection> = {}): SheetSection {
  return {
    key: 'description',
    label: 'Layihənin təsviri',
    locale: 'en',
    blocks: [],
    text: null,
    ...overrides,
  };
}

export function aText(text: string, marks: Partial<TextNode> = {}): TextNode {
  return { type: 'text', text, ...marks };
}

export function aParagraph(text: string): Block {
  return { type: 'paragraph', children: [aText(text)] };
}

/** One of everything that an editor can write. */
export function someRichText(): Block[] {
  return [
    { type: 'heading', level: 1, children: [aText('Background')] },
    {
      type: 'paragraph',
      children: [
        aText('Plain, '),
        aText('bold', { bold: true }),
        aText(', '),
        aText('italic', { italic: true }),
        aText(', '),
        aText('underlined', { underline: true }),
        aText(', '),
        aText('struck', { strikethrough: true }),
        aText(', '),
        aText('code()', { code: true }),
        aText(' and '),
        { type: 'link', url: 'https://example.org/?a=1&b=2', children: [aText('a link')] },
        aText('.\nA second line.'),
      ],
    },
    { type: 'heading', level: 4, children: [aText('Activities')] },
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [aText('Workshops')] },
        { type: 'list-item', children: [aText('Study visits')] },
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: [aText('to a Member State')] }],
        },
      ],
    },
    { type: 'quote', children: [aText('Success is a common achievement.')] },
    { type: 'code', children: [aText('if (a < b) {\n  return "&";\n}')] },
  ];
}

/** A rich text of which one paragraph and one item of a list are translated into `locale`, the others in English. */
export function aPartlyTranslatedText(locale: string, translated = 'Tvinninq'): Block[] {
  const item = (text: string, served: string) => ({
    type: 'list-item' as const,
    children: [aText(text)],
    locale: served,
  });
  return [
    { ...aParagraph('The first one.'), locale: 'en' },
    { ...aParagraph(translated), locale },
    {
      type: 'list',
      format: 'unordered',
      locale,
      children: [item(translated, locale), item('The second one.', 'en')],
    },
  ];
}
