import type { Severity } from '#translation-desk/diagnostic';
import type {
  OtherKind,
  XliffDiagnostic,
  XliffFault,
  XliffProblem,
  XliffProblems,
} from '#translation-desk/exchange';

/** A finding about a file: what it says to other programs is made from its code and details. */
export function aProblem<Code extends XliffProblem>(
  code: Code,
  details: XliffProblems[Code],
  line: number | null = null,
): XliffDiagnostic<Code> {
  const { severity, say } = PROBLEMS[code];
  return { code, severity, message: say(details), details, file: null, line };
}

/** An error costs the file; a warning a unit of it at most, or what is none of ours. */
interface Problem<Details> {
  severity: Severity;
  say: (details: Details) => string;
}

const PROBLEMS: { [Code in XliffProblem]: Problem<XliffProblems[Code]> } = {
  'too-large': anError(({ megabytes }) => `The file is over ${megabytes} MB.`),
  'too-deep': anError(({ depth }) => `Elements are nested over ${depth} deep.`),
  'too-many-elements': anError(({ elements }) => `There are over ${elements} elements.`),
  'too-many-files': anError(({ files }) => `There are over ${files} elements “file”.`),
  'too-many-units': anError(({ units }) => `There are over ${units} units.`),
  'unknown-encoding': anError(({ encoding }) => `The file can’t be read as ${encoding}: save it as UTF-8.`),
  'other-encoding': aWarning(
    ({ declared, encoding }) =>
      `The file says that it is ${declared}; it was read as ${encoding}, which it is.`,
  ),
  'other-kind': anError(({ kind }) => `The file isn’t XLIFF, but ${OTHER_KIND_NAMES[kind]}.`),
  'doctype-refused': anError(() => 'Document types and entities aren’t read.'),
  'empty-file': anError(() => 'The file is empty.'),
  'not-well-formed': anError(({ reason }) => `The file isn’t well-formed XML: ${reason}`),
  'not-xliff': anError(({ root }) => `The file isn’t XLIFF: its root is ${root}.`),
  'unknown-version': anError(
    ({ version, known }) => `XLIFF ${version || 'of no version'} isn’t read; ${known.join(', ')} are.`,
  ),
  'wrong-namespace': anError(
    ({ namespace, version, expected }) =>
      `The namespace of XLIFF ${version} is ${expected}, not ${namespace}.`,
  ),
  'no-target-language': anError(() => 'The file doesn’t say its target language.'),
  'wrong-source-language': anError(
    ({ language, expected }) => `The source language is ${language || 'not said'}, not ${expected}.`,
  ),
  'wrong-target-language': anError(
    ({ language, others }) => `The target language is ${language || 'not said'}, that of others ${others}.`,
  ),
  'unknown-target-language': anError(
    ({ language, known }) => `Nothing is translated into ${language} here, but into ${known.join(', ')}.`,
  ),
  'unknown-original': aWarning(({ original }) => `The file is of no document here: ${original}`),
  'file-note': aWarning(({ note }) => `A note of the file as a whole isn’t kept: ${note}`),
  'unit-without-source': aWarning(({ unit }) => `The unit ${unit} has no source.`),
  'invalid-unit': aWarning(({ unit, fault }) => `The unit ${unit} isn’t valid: ${FAULTS[fault]}.`),
  'partly-translated': aWarning(
    ({ unit, done, segments }) => `Of the unit ${unit}, ${done} of ${segments} segments are translated.`,
  ),
  'no-words': aWarning(({ unit }) => `The target of the unit ${unit} has no words.`),
  'several-targets': aWarning(({ unit, targets }) => `The unit ${unit} has ${targets} targets in one place.`),
  'doubled-order': aWarning(({ unit, order }) => `Of the unit ${unit}, two targets are of order ${order}.`),
  'wrong-unit-language': aWarning(
    ({ unit, language, expected }) => `The target of the unit ${unit} is in ${language}, not in ${expected}.`,
  ),
  'more-problems': aWarning(({ problems }) => `There are ${problems} problems more that aren’t listed.`),
  'not-a-zip': anError(({ reason }) => `The ZIP can’t be read: ${reason}`),
  'zip-without-xliff': anError(() => 'There is no XLIFF file in the ZIP.'),
  'entry-left-out': aWarning(({ kind }) => `Left out: it isn’t XLIFF, but ${OTHER_KIND_NAMES[kind]}.`),
  'zip-too-large': anError(({ megabytes }) => `The ZIP unpacks to over ${megabytes} MB.`),
  'zip-too-many-entries': anError(({ entries }) => `The ZIP has over ${entries} entries.`),
  'zip-unsafe-name': anError(({ name }) => `A name in the ZIP climbs out of its folder: ${name}`),
  'zip-encrypted': anError(({ name }) => `The ZIP is encrypted: ${name}`),
};

const OTHER_KIND_NAMES: Record<OtherKind, string> = {
  word: 'a Word document',
  excel: 'an Excel workbook',
  powerpoint: 'a PowerPoint presentation',
  opendocument: 'an OpenDocument file',
  'old-office': 'a document of an office program',
  pdf: 'a PDF',
  rtf: 'a text with formats (RTF)',
  zip: 'a ZIP',
  gzip: 'a file packed with gzip',
  archive: 'a packed archive',
  image: 'a picture',
  html: 'a web page',
  po: 'a gettext catalogue (PO)',
  tmx: 'a translation memory (TMX)',
  tbx: 'a glossary (TBX)',
  json: 'JSON',
  xml: 'XML of another kind',
  text: 'plain text',
  unknown: 'something that nobody here knows',
};

const FAULTS: Record<XliffFault, string> = {
  'unknown-element': 'it has an element that the standard doesn’t know there',
  'text-outside': 'it has text outside of source and target',
  misplaced: 'its parts don’t stand in their order, or more than once',
  order: 'a target is to stand in a place that there isn’t',
  cp: 'a character isn’t written as one',
  'sub-state': 'a state beneath another has none above it, or no prefix',
};

function anError<Details>(say: (details: Details) => string): Problem<Details> {
  return { severity: 'error', say };
}

function aWarning<Details>(say: (details: Details) => string): Problem<Details> {
  return { severity: 'warning', say };
}
