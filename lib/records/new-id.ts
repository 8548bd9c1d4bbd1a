/** A new id that no other device will make. */
export function newId(): string {
  return crypto.randomUUID();
}
