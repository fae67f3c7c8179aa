/** What a route gives back; the server adds the headers every answer carries. */
export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  allow?: string;
}

export const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export const problem = (status: number, error: string): Answer => json(status, { error });

export const notAllowed = (allow: string): Answer => ({ ...problem(405, `Only ${allow} works here.`), allow });
