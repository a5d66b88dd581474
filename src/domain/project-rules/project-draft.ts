type Given<Value> = Value | null | undefined;

/** A project as someone wants to save it: anything may still be absent. Relations are `documentId`s. */
export interface ProjectDraft {
  title?: Given<string>;
  slug?: Given<string>;
  scope?: Given<string>;
  /** `YYYY-MM-DD`, or an instant that starts with it. */
  startDate?: Given<string>;
  endDate?: Given<string>;
  website?: Given<string>;
  socialLinks?: Given<readonly { url?: Given<string> }[]>;
  locations?: Given<readonly { latitude?: Given<number | string>; longitude?: Given<number | string> }[]>;
  /** Decimals, with a point and at most two places. */
  totalBudget?: Given<number | string>;
  euContribution?: Given<number | string>;
  currency?: Given<string>;
  partners?: Given<readonly { website?: Given<string> }[]>;
  contactEmail?: Given<string>;
  countries?: Given<readonly string[]>;
  priorityArea?: Given<string>;
  /** With the priority area that it belongs to. */
  subsector?: Given<{ documentId: string; priorityArea: string | null }>;
}

export interface CheckOptions {
  /** Whether the project must have all that a published base needs. */
  complete: boolean;
}
