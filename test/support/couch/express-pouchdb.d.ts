declare module 'express-pouchdb' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  function expressPouch(
    databases: unknown,
    options: { mode: string },
  ): (request: IncomingMessage, response: ServerResponse) => void;
  export = expressPouch;
}
