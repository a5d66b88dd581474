/** What an admin user may do, as Strapi's permission engine has it. */
export interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
}
