import { describe, expect, test } from '@jest/globals';
import { nameForType } from '../name-for-type';
import { PDF, PICTURE_TYPES } from '../file-types';
import { readSignature } from '../signature';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('readSignature', () => {
  test.each([
    ['JPEG', '\xff\xd8\xff\xe1', { kind: 'picture', format: 'jpeg' }],
    ['PNG', '\x89PNG\r\n\x1a\n', { kind: 'picture', format: 'png' }],
    ['WebP', 'RIFF\0\0\0\0WEBPVP8 ', { kind: 'picture', format: 'webp' }],
    ['a sound in the same box as WebP', 'RIFF\0\0\0\0WAVEfmt ', { kind: 'unknown' }],
    ['AVIF', '\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf', { kind: 'picture', format: 'avif' }],
    [
      'AVIF that says it by the second brand',
      '\0\0\0\x1cftypmif1\0\0\0\0avifmiafMA1B',
      { kind: 'picture', format: 'avif' },
    ],
    [
      'HEIC as iPhones write it',
      '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
      { kind: 'unshown-picture', label: 'HEIC' },
    ],
    ['a film', '\0\0\0\x18ftypisom\0\0\0\0isomavc1', { kind: 'unknown' }],
    ['TIFF of either byte order', 'MM\0*\0\0\0\x08', { kind: 'unshown-picture', label: 'TIFF' }],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', { kind: 'unshown-picture', label: 'SVG' }],
    [
      'SVG behind a declaration and a comment',
      '\xef\xbb\xbf<?xml version="1.0"?><!-- hi --><svg:svg/>',
      { kind: 'unshown-picture', label: 'SVG' },
    ],
    ['HTML', '\n <!DOCTYPE html><p>', { kind: 'markup' }],
    ['HTML without a head', '<script src=x.js></script>', { kind: 'markup' }],
    ['a PDF behind HTML', '<html>%PDF-1.7', { kind: 'markup' }],
    ['XML with XSLT', '<?xml-stylesheet href="a.xsl"?><a/>', { kind: 'markup' }],
    ['HTML in UTF-16', '\xff\xfe<\0h\0t\0m\0l\0>\0', { kind: 'markup' }],
    ['PDF', '%PDF-1.7', { kind: 'pdf' }],
    ['a zip', 'PK\x03\x04', { kind: 'zip' }],
    ['text', 'name;amount\r\n', { kind: 'text' }],
    ['text that compares', 'a < b, 1 <2', { kind: 'text' }],
    ['text of an old encoding', '\xcf\xf0\xe8\xe2\xe5\xf2', { kind: 'text' }],
    ['a program', '\x7fELF\x02\x01\x01\0', { kind: 'unknown' }],
    ['nothing', '', { kind: 'unknown' }],
  ])('%s', (_, content, signature) => {
    expect(readSignature(bytes(content))).toEqual(signature);
  });
});

describe('nameForType', () => {
  test.each([
    ['keeps an ending of its kind as it is written', 'Photo.JPEG', 'Photo.JPEG'],
    ['replaces one of another kind', 'page.html', 'page.jpg'],
    ['looks at the last ending alone', 'a.php.jpg', 'a.php.jpg'],
    ['adds one where there is none', 'photo', 'photo.jpg'],
    ['takes a sentence for no ending', 'Dr. Who at home', 'Dr. Who at home.jpg'],
  ])('%s', (_, name, expected) => {
    expect(nameForType(name, PICTURE_TYPES.jpeg)).toBe(expected);
  });

  test('tells a PDF from its name', () => {
    expect(nameForType('sheet.exe', PDF)).toBe('sheet.pdf');
  });
});
