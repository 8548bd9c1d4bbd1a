import { inOrderOfOffice } from '../languages/en/identify/in-order-of-office';
import type { Person } from '../model/person';

/**
 * The person with roles as a reader asks for them on a day (ISO): those of the day first, the highest public office
 * before others. Titles in the library are English (`LIBRARY_ROLES`).
 */
export const withRolesInOrder = (person: Person, day: string): Person => ({
  ...person,
  roles: inOrderOfOffice(person.roles, day),
});
