import { describe, expect, test } from '@jest/globals';
import type { HandOverRequest } from '#translation-desk/hand-over';
import { concernedBy, writeMail, type HandOverEvent } from '../write-mail';

const event = (request: HandOverRequest, title: string | null = 'Clean rivers'): HandOverEvent => ({
  document: { uid: 'api::project.project', documentId: 'd1', title, locale: 'az' },
  request,
  by: 'admin:1',
  translator: 'admin:2',
});

test.each<[HandOverRequest, ReturnType<typeof concernedBy>]>([
  [{ kind: 'assign', assignee: 7, due: null }, { id: 7 }],
  [{ kind: 'assign', assignee: null, due: null }, null],
  [{ kind: 'ready' }, 'publishers'],
  [{ kind: 'not-ready' }, null],
  [{ kind: 'send-back', reason: 'No' }, { sign: 'admin:2' }],
])('%j concerns %j', (request, concerned) => {
  expect(concernedBy(event(request))).toEqual(concerned);
});

describe('a mail', () => {
  const person = 'Aysel';
  const address = 'https://portal.example/admin/d1';

  test('is in the language that its reader has chosen for the panel', () => {
    const ready = event({ kind: 'ready' });
    const languages = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk', 'ru'];
    const mails = languages.map((language) => writeMail(ready, { person, language, address }));
    expect(new Set(mails.map((mail) => mail?.text)).size).toBe(languages.length);
    for (const mail of mails) {
      expect(mail?.subject).toContain('“Clean rivers” (az)');
      expect(mail?.text).toContain('Aysel');
      expect(mail?.text).not.toMatch(/[{}]/);
    }
  });

  test('is in English for whoever has chosen none, or one that is unknown', () => {
    const ready = event({ kind: 'ready' });
    const english = writeMail(ready, { person, language: 'en', address });
    expect(writeMail(ready, { person, language: null, address })).toEqual(english);
    expect(writeMail(ready, { person, language: 'fr', address })).toEqual(english);
  });

  test('says when it is due, where there is a day', () => {
    const text = (due: string | null) =>
      writeMail(event({ kind: 'assign', assignee: 7, due }), { person, language: null, address })?.text;
    expect(text('2030-01-31')).toMatch(/ It is due on 2030-01-31\.\n/);
    expect(text(null)).not.toMatch(/due/);
  });

  test('gives titles and reasons as they were typed', () => {
    const sentBack = event({ kind: 'send-back', reason: 'Use {person}, not $& or {document}' }, '{reason}');
    const mail = writeMail(sentBack, { person, language: null, address });
    expect(mail?.text).toBe(
      `Aysel sent “{reason}” (az) back:\n\nUse {person}, not $& or {document}\n\n${address}\n`,
    );
  });

  test('is HTML that nothing of what was typed gets into', () => {
    const sentBack = event({ kind: 'send-back', reason: 'A < B & C' }, '<img src="https://example.com/1">');
    expect(writeMail(sentBack, { person: '<b>Aysel</b>', language: 'az', address })?.html).toBe(
      '<div lang="az"><p>&lt;b&gt;Aysel&lt;/b&gt; geri qaytardı: “&lt;img src="https://example.com/1"&gt;” (az)</p>' +
        `<p>A &lt; B &amp; C</p><p><a href="${address}">${address}</a></p></div>`,
    );
  });

  test('names a document without a title by its key', () => {
    expect(writeMail(event({ kind: 'ready' }, null), { person, language: null, address })?.subject).toContain(
      '“d1”',
    );
  });
});
