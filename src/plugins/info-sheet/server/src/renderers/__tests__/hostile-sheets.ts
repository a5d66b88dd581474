import fc from 'fast-check';
import type { InfoSheet } from '#info-sheet/info-sheet';
import { anInfoSheet, aSection } from './an-info-sheet';

const MARKUP = [
  '#eval("1")',
  '#import "/etc/passwd"',
  '$ x^2 $ *b* _i_ `r` = H \\ @ref <label> // /* */',
  ']',
  '#{panic()}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &#0; </p></main>',
  ']]><!-- <w:p/> -->',
  'javascript:alert(1)',
];

const word = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '\u0000\u0007\u001b',
    '\ud800',
    'x\udfff',
    '\u202eabc',
    '\u200d\u200b\u2060',
    '\ufffe',
    'a\r\n\tb\u2028c',
  ),
  fc.constantFrom('x'.repeat(3000), 'Ա'.repeat(300), 'გ'.repeat(300), 'مرحبا'.repeat(60)),
);

/** Texts nobody means well with: code of three languages, halves of characters, words without end. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(word, { maxLength: 4 })
  .map((words) => words.join(' '));

const flags = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    code: fc.boolean(),
  },
  { requiredKeys: [] },
);
const text = fc.tuple(hostileText, flags).map(([value, marks]) => ({ type: 'text', text: value, ...marks }));
const link = fc
  .tuple(fc.oneof(fc.webUrl(), hostileText), fc.array(text, { maxLength: 2 }))
  .map(([url, children]) => ({ type: 'link', url, children }));
const inlines = fc.array(fc.oneof(text, link, fc.anything()), { maxLength: 3 });

const { list } = fc.letrec<{ list: unknown }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom('ordered', 'unordered', 'else'),
      fc.array(
        fc.oneof(
          { depthSize: 'small' },
          inlines.map((children) => ({ type: 'list-item', children })),
          tie('list'),
        ),
        {
          maxLength: 3,
        },
      ),
    )
    .map(([format, children]) => ({ type: 'list', format, children })),
}));

const block = fc.oneof(
  fc
    .tuple(fc.constantFrom('paragraph', 'quote', 'code', 'table', '__proto__'), inlines)
    .map(([type, children]) => ({ type, children })),
  fc.tuple(fc.anything(), inlines).map(([level, children]) => ({ type: 'heading', level, children })),
  fc
    .tuple(hostileText, hostileText)
    .map(([url, alternativeText]) => ({ type: 'image', image: { url, alternativeText }, children: [] })),
  list,
  fc.anything(),
);

/** Sheets with hostile texts in every place, and rich texts that may be anything. */
export const hostileSheet: fc.Arbitrary<InfoSheet> = fc
  .record({
    heading: hostileText,
    title: fc.record({
      text: fc.option(hostileText),
      locale: fc.constantFrom('en', 'ka', 'ar', 'nonsense locale', null),
    }),
    locale: fc.constantFrom('az', 'ar', 'sr-Latn', 'en-GB', 'x'),
    direction: fc.constantFrom('ltr', 'rtl'),
    label: hostileText,
    blocks: fc.array(block, { maxLength: 5 }),
    href: hostileText,
  })
  .map(({ label, blocks, href, ...rest }) =>
    anInfoSheet({
      ...rest,
      facts: [
        { key: 'website', label, kind: 'links', text: `${label}, ${href}`, links: [{ href, text: label }] },
        { key: 'status', label, kind: 'text', value: null, text: label, locale: null },
      ],
      // As unknown as the database is: renderers take what comes.
      sections: [aSection({ label, blocks: blocks as never })],
      funding: { statement: label, locale: 'az' },
      projectPage: { label, href },
    } as Partial<InfoSheet>),
  );
