import { xmlDocument, xmlElement } from '#print/xml';
import { MAIN, PACKAGE_RELATIONSHIPS, PACKAGE_TYPES, RELATIONSHIPS } from './namespaces';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What each part is (ECMA-376, part 2, §7.2.3). */
export const CONTENT_TYPES = xmlDocument(
  xmlElement(
    'Types',
    { xmlns: PACKAGE_TYPES },
    [
      xmlElement('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      ...[
        ['/xl/workbook.xml', 'sheet.main'],
        ['/xl/worksheets/sheet1.xml', 'worksheet'],
        ['/xl/worksheets/sheet2.xml', 'worksheet'],
        ['/xl/styles.xml', 'styles'],
      ].map(([PartName = '', kind]) =>
        xmlElement('Override', { PartName, ContentType: `${SPREADSHEET}.${kind}+xml` }),
      ),
    ].join(''),
  ),
);

export const ROOT_RELATIONSHIPS = relationships([['officeDocument', 'xl/workbook.xml']]);

/** The workbook, its sheets by their names, and where they are. */
export function workbookParts(sheets: readonly string[]): { name: string; xml: string }[] {
  const listed = sheets.map((name, at) =>
    xmlElement('sheet', { name: sheetName(name), sheetId: String(at + 1), 'r:id': `rId${at + 1}` }),
  );
  return [
    {
      name: 'xl/workbook.xml',
      xml: xmlDocument(
        xmlElement(
          'workbook',
          { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
          xmlElement('sheets', {}, listed.join('')),
        ),
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      xml: relationships([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    },
  ];
}

/** §18.2.19: at most 31 characters, and none of these. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  return xmlDocument(
    xmlElement(
      'Relationships',
      { xmlns: PACKAGE_RELATIONSHIPS },
      targets
        .map(([kind, Target], at) =>
          xmlElement('Relationship', { Id: `rId${at + 1}`, Type: `${RELATIONSHIPS}/${kind}`, Target }),
        )
        .join(''),
    ),
  );
}

/** Where each style stands in `cellXfs`. */
export const STYLE = { plain: 0, head: 1, text: 2, day: 3, instant: 4, amount: 5 } as const;

/** §18.8: dates as ISO 8601 has them, amounts with two decimals and group signs. */
export const STYLES = xmlElement(
  'styleSheet',
  { xmlns: MAIN },
  [
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>',
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF5"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="6">${[
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
      '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>',
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
      '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
      '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
    ].join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join(''),
);
