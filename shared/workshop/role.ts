import { z } from 'zod/mini';

/** What a person is in a workshop, from the one who may do everything to the one who watches. */
export const roleSchema = z.enum(['facilitator', 'editor', 'contributor', 'observer']);
export type Role = z.infer<typeof roleSchema>;

/** What a guest can be: the facilitator is the window that started the workshop. */
export const guestRoleSchema = z.enum(['editor', 'contributor', 'observer']);
export type GuestRole = z.infer<typeof guestRoleSchema>;

/**
 * What the roles are told apart by. The host asks this of every act it receives, and windows ask it to know what to
 * offer: both read the same table.
 */
export type Ability =
  | 'lead' // timer, agenda, locks, privacy, votes, roles, removing people
  | 'edit' // any record of the map
  | 'add' // cards and comments, and changing one's own
  | 'vote'
  | 'speak'; // hands, reactions, one's own name

const abilities: Readonly<Record<Role, readonly Ability[]>> = {
  facilitator: ['lead', 'edit', 'add', 'vote', 'speak'],
  editor: ['edit', 'add', 'vote', 'speak'],
  contributor: ['add', 'vote', 'speak'],
  observer: ['speak'],
};

export const can = (role: Role, ability: Ability): boolean => abilities[role].includes(ability);
