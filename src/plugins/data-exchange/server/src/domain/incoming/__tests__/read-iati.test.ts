import { describe, expect, test } from '@jest/globals';
import { readIati } from '../iati/read-iati';
import { INCOMING_LIMITS } from '../limits';
import { showCell } from '../table';

/** After a publisher who says everything once for all, extends the standard and repeats elements. */
const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<iati-activities version="2.03" generated-datetime="2026-01-01T00:00:00Z" xmlns:acme="https://acme.example">
  <iati-activity xml:lang="en" default-currency="EUR" acme:note="x">
    <iati-identifier> XM-ACME-77 </iati-identifier>
    <reporting-org ref="XM-ACME" type="40"><narrative>Acme</narrative></reporting-org>
    <title><narrative>Clean wells</narrative><narrative xml:lang="AZ">Təmiz quyular</narrative><narrative xml:lang="ro-MD">Fântâni curate</narrative></title>
    <description type="1"><narrative>First paragraph.</narrative><narrative>Second paragraph.</narrative></description>
    <description type="2"><narrative>Safe water.</narrative></description>
    <description type="3"><narrative>Villages.</narrative></description>
    <participating-org role="1"><narrative>Payer</narrative></participating-org>
    <participating-org role="4"><narrative>Builders &amp; sons</narrative><narrative xml:lang="az">İnşaatçılar</narrative></participating-org>
    <participating-org role="2" ref="X"><narrative>Ministry</narrative></participating-org>
    <activity-status code="6"/>
    <activity-date type="1" iso-date="2024-01-01"/>
    <activity-date type="2" iso-date="2024-02-03"/>
    <activity-date type="3" iso-date="2026-12-31"><narrative>Planned</narrative></activity-date>
    <contact-info><email>wells@example.org</email><website>https://example.org/wells</website></contact-info>
    <recipient-country code="AZ" percentage="60"/><recipient-country code="MD" percentage="40"/>
    <location><name><narrative>Sheki</narrative></name><point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>41.19 47.17</pos></point></location>
    <budget type="1"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value value-date="2024-01-01">1000.10</value></budget>
    <budget type="1"><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/><value value-date="2024-01-01" currency="EUR">2000.20</value></budget>
    <acme:title><acme:narrative>Not a title</acme:narrative></acme:title>
  </iati-activity>
  <iati-activity>
    <iati-identifier>OTHER-1</iati-identifier>
    <title><narrative>Second</narrative></title>
    <recipient-country code="GE"/>
  </iati-activity>
</iati-activities>`;

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 333) yield bytes.subarray(at, at + 333);
}

async function activities(text: string): Promise<Record<string, string>[]> {
  const read = await readIati(chunksOf(text), INCOMING_LIMITS);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  const [header, ...rows] = read.sheets[0]?.rows ?? [];
  const names = header?.cells.map(showCell) ?? [];
  return rows.map(({ cells }) =>
    Object.fromEntries(
      names.flatMap((name, at) => (cells[at] ? [[name, showCell(cells[at] ?? null)] as const] : [])),
    ),
  );
}

describe('IATI activities', () => {
  test('are rows named as the API names fields', async () => {
    expect(await activities(FILE)).toEqual([
      {
        iatiIdentifier: 'XM-ACME-77',
        projectNumber: '77',
        'title:en': 'Clean wells',
        'title:az': 'Təmiz quyular',
        'title:ro': 'Fântâni curate',
        'description:en': 'First paragraph.\n\nSecond paragraph.',
        'specificObjective:en': 'Safe water.',
        startDate: '2024-02-03',
        endDate: '2026-12-31',
        statusOverride: 'suspended',
        countries: 'AZ; MD',
        scope: 'regional',
        website: 'https://example.org/wells',
        contactEmail: 'wells@example.org',
        partners: 'Builders & sons (partner); Ministry (lead)',
        locations: 'Sheki (41.19, 47.17)',
        totalBudget: '3000.3',
        currency: 'EUR',
      },
      {
        iatiIdentifier: 'OTHER-1',
        projectNumber: 'OTHER-1',
        'title:en': 'Second',
        countries: 'GE',
        scope: 'bilateral',
      },
    ]);
  });

  test('of several currencies have no sum', async () => {
    const [first] = await activities(FILE.replace('currency="EUR">2000', 'currency="USD">2000'));
    expect(first).not.toHaveProperty('totalBudget');
  });
});
