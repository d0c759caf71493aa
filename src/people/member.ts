/**
 * Roles, the least first: who may do a thing may do all that the roles before it may. A guest may do nothing of their
 * own: that is who wrote only in a bound channel, where everybody is staff while they write there.
 */
export const ROLES = ['guest', 'viewer', 'staff', 'manager', 'owner'] as const
/** What a member may do. */
export type Role = (typeof ROLES)[number]

/** Does `role` reach `needed`? */
export function reaches(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

/** A person of a shop. */
export interface Member {
  readonly id: number
  readonly name: string
  readonly role: Role
  /** Removed members stay in the books and get in no more. */
  readonly removed: boolean
}
