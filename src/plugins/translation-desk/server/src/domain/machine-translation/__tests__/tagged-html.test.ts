import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { inlineContent } from '../../inline/__tests__/arbitraries';
import { serializeTaggedText } from '../../inline/tagged-text';
import { fromHtml, toHtml } from '../tagged-html';

test('codes are tags that a machine keeps', () => {
  expect(toHtml('See <1>the call</1><2/> & more')).toBe('See <a id="1">the call</a><br id="2"> &amp; more');
});

test.each([
  ['reads tags that it wrote another way', '<A id=1 >x</a ><br id="2"/>', '<1>x</1><2/>'],
  ['reads entities that it put in', 'l&#39;eau &quot;x&quot;', 'l\'eau "x"'],
  ['reads characters by their number', '&#8211;&#x2019;&#X1F600;&#038;lt;', '–’😀&lt;'],
  ['leaves numbers that no character has', '&#xD800;&#1114112;&#0;', '&#xD800;&#1114112;&#0;'],
  ['leaves out tags that aren’t ours', '<p>x</p>', 'x'],
  ['leaves a pair open that was opened only', '<a id="1">x', '<1>x'],
])('what a machine gives back: %s', (_title, html, tagged) => {
  expect(fromHtml(html)).toBe(tagged);
});

test('comes back as it went', () => {
  fc.assert(
    fc.property(inlineContent, (content) => {
      const tagged = serializeTaggedText(content);
      expect(fromHtml(toHtml(tagged))).toBe(tagged);
    }),
  );
});
