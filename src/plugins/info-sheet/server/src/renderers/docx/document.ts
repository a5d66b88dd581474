import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import { PALETTE } from '#print/palette';
import type { PrintedSection, PrintedSheet } from '../print';
import type { SheetAssets } from '../renderer';
import { blocksToDocx } from './blocks';
import { factsTable } from './facts';
import { firstPictureOf } from './first-picture';
import { footOf } from './foot';
import { headOf } from './head';
import { numbering } from './numbering';
import { PAGE } from './page-size';
import { phraseRun } from './phrase';
import { stylesIn } from './styles';
import { directionOfParagraph } from './lang';
import { hex, millimetres } from './units';

/** The whole document, one section of A4 pages; from the second page on it has page numbers. */
export function toDocument(sheet: PrintedSheet, assets: SheetAssets, emblem: Uint8Array): Document {
  return new Document({
    title: sheet.title.text,
    creator: '',
    lastModifiedBy: '',
    styles: stylesIn(sheet),
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
            margin: {
              top: millimetres(PAGE.top),
              bottom: millimetres(PAGE.bottom),
              left: millimetres(PAGE.sides),
              right: millimetres(PAGE.sides),
            },
          },
        },
        headers: { first: band(), default: new Header({ children: [new Paragraph({ children: [] })] }) },
        footers: {
          first: new Footer({ children: [new Paragraph({ children: [] })] }),
          default: pageNumbers(),
        },
        children: contentOf(sheet, assets, emblem),
      },
    ],
  });
}

function contentOf(sheet: PrintedSheet, assets: SheetAssets, emblem: Uint8Array): (Paragraph | Table)[] {
  let lists = 0;
  const nextList = (): number => (lists += 1);
  return [
    ...headOf(sheet),
    ...factsTable(sheet),
    ...firstPictureOf(sheet.picture, sheet, assets),
    ...sheet.sections.flatMap((section, index) => {
      const isHeld = index === sheet.sections.length - 1;
      return [
        sectionLabel(section, sheet),
        ...blocksToDocx(section.blocks, { lang: section, assets, nextList, isHeld }),
      ];
    }),
    ...footOf(sheet, emblem),
  ];
}

function sectionLabel(section: PrintedSection, sheet: PrintedSheet): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    ...directionOfParagraph(sheet),
    children: [phraseRun(section.label)],
  });
}

/** The blue band on top of the first page. */
function band(): Header {
  const border = { top: { style: BorderStyle.SINGLE, size: 36, space: 0, color: hex(PALETTE.accent) } };
  return new Header({ children: [new Paragraph({ border, children: [] })] });
}

function pageNumbers(): Footer {
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: 'Foot', alignment: AlignmentType.CENTER, children: [numbers] })],
  });
}
