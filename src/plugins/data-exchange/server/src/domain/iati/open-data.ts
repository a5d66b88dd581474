/** Who reports, under which names, and what others may do with it: the single type *Open data*. */
export interface OpenData {
  /** Of the reporting organisation, as IATI registers it: `XM-DAC-918-3`. */
  organisationRef: string;
  organisationType: OrganisationType;
  organisationName: string;
  /** What it does in its projects. */
  organisationRole: OrganisationRole;
  /** Before a project's own part of its identifier; the organisation's reference where none is said. */
  identifierPrefix: string;
  identifierFrom: IdentifierSource;
  /** An address: `https://creativecommons.org/licenses/by/4.0/`. */
  licence: string | null;
  publisher: string | null;
  publisherUrl: string | null;
}

/** Codelist OrganisationType of IATI 2.03. */
export const ORGANISATION_TYPES = {
  government: '10',
  localGovernment: '11',
  otherPublic: '15',
  internationalNgo: '21',
  nationalNgo: '22',
  regionalNgo: '23',
  partnerCountryNgo: '24',
  partnership: '30',
  multilateral: '40',
  foundation: '60',
  privateSector: '70',
  academic: '80',
  other: '90',
} as const;
export type OrganisationType = keyof typeof ORGANISATION_TYPES;

/** Codelist OrganisationRole. */
export const ORGANISATION_ROLES = {
  funding: '1',
  accountable: '2',
  extending: '3',
  implementing: '4',
} as const;
export type OrganisationRole = keyof typeof ORGANISATION_ROLES;

export const IDENTIFIER_SOURCES = ['projectNumber', 'legacyId', 'documentId'] as const;
export type IdentifierSource = (typeof IDENTIFIER_SOURCES)[number];

/** What is entered of it; null where something is missing without which nothing can be reported. */
export function toOpenData(entered: Readonly<Record<string, unknown>> | null): OpenData | null {
  if (entered === null) return null;
  const text = (name: string) => {
    const value = entered[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const organisationRef = text('organisationRef');
  const organisationName = text('organisationName');
  const organisationType = oneOf(
    Object.keys(ORGANISATION_TYPES) as OrganisationType[],
    text('organisationType'),
  );
  if (organisationRef === null || organisationName === null || organisationType === null) return null;
  return {
    organisationRef,
    organisationName,
    organisationType,
    organisationRole:
      oneOf(Object.keys(ORGANISATION_ROLES) as OrganisationRole[], text('organisationRole')) ?? 'funding',
    identifierPrefix: text('identifierPrefix') ?? organisationRef,
    identifierFrom: oneOf(IDENTIFIER_SOURCES, text('identifierFrom')) ?? 'projectNumber',
    licence: text('licence'),
    publisher: text('publisher'),
    publisherUrl: text('publisherUrl'),
  };
}

function oneOf<Word extends string>(words: readonly Word[], said: string | null): Word | null {
  return words.find((word) => word === said) ?? null;
}
