/** What never leaves this machine in a file: keys of the browser's storage that no export, backup, pack or sync may hold. */

/** By the names under which they are stored, without the area. */
export const SECRET_KEYS = ['team-account', 'customer-key', 'fits'] as const;

/** Stored things without those that are secret, and without the versions that the storage keeps beside each. */
export function withoutSecrets(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isSecret = (key: string) => SECRET_KEYS.some((secret) => key === secret || key === `${secret}$`);
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !isSecret(key)));
}
