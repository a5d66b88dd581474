import { expect, test } from '@jest/globals';
import { serializeTbx } from '../serialize';

test('terms are written as TBX-Basic, with what mustn’t be used', () => {
  const term = {
    source: 'Call <1>',
    target: 'Çağırış',
    note: 'For proposals',
    forbidden: ['Zəng'],
    isOwn: true,
  };
  expect(serializeTbx([term], 'en', 'az')).toContain(
    '<termEntry id="t1"><note>For proposals</note><langSet xml:lang="en"><tig><term>Call &lt;1&gt;</term></tig></langSet><langSet xml:lang="az"><tig><term>Çağırış</term></tig><tig><term>Zəng</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry>',
  );
});
