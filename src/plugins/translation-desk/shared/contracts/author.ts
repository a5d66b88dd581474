/** Of people and tokens that are there no more the name is null; `baseline`: somebody before the desk was there. */
export type Author = { kind: 'person' | 'token'; name: string | null } | { kind: 'system' | 'baseline' };
