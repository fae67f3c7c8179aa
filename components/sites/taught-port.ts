/** What the list of sites needs to know and do about what was taught; `lib/taught.ts` in the extension, a stand-in in the gallery. */
export type TaughtPort = Pick<
  typeof import('../../lib/taught.ts'),
  'listTaught' | 'forgetTaught' | 'importTaught' | 'fileOf' | 'listFixes' | 'switchFix' | 'forgetFix'
> & { save(name: string, content: string): void };
