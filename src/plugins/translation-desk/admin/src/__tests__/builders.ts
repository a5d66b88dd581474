import type { DeskField, DeskUnit } from '#translation-desk/desk';

export function aUnit(overrides: Partial<DeskUnit> = {}): DeskUnit {
  return {
    id: 'a',
    role: 'paragraph',
    source: 'Text',
    codes: {},
    target: null,
    was: '',
    state: 'missing',
    limit: null,
    changes: null,
    terms: [],
    findings: [],
    notes: [],
    published: null,
    ...overrides,
  };
}

export function aField(overrides: Partial<DeskField> = {}): DeskField {
  return {
    name: 'description',
    label: 'Description',
    hint: '',
    state: null,
    written: null,
    isWritable: true,
    isWhole: false,
    units: [],
    extras: [],
    ...overrides,
  };
}
