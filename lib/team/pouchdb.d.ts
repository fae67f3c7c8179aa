/** As much of PouchDB as we use. The published types redefine Node's `Buffer`, and are two versions behind. */
declare module 'pouchdb-core' {
  interface Stored {
    _id: string;
    _rev: string;
  }

  interface Range {
    startkey: string;
    endkey: string;
    include_docs: true;
    limit?: number;
  }

  /** Named documents; a row without a `doc` stands for one that is not there. */
  interface Keys {
    keys: readonly string[];
    include_docs: true;
  }

  /** What became of one document; `status` where it was refused. */
  interface Written {
    status?: number;
    error?: unknown;
  }

  interface Rows<Body> {
    rows: { id: string; doc?: Body & Stored }[];
  }

  /** A database. What is refused carries the `status` that CouchDB would answer with. */
  class PouchDB {
    static plugin(plugin: unknown): void;
    constructor(name: string, options: { adapter: string; auto_compaction: boolean });
    get<Body extends object>(id: string, options?: { rev?: string }): Promise<Body & Stored>;
    put(doc: object & { _id: string; _rev?: string }): Promise<{ rev: string }>;
    bulkDocs(docs: readonly object[]): Promise<Written[]>;
    allDocs<Body extends object>(range: Range | Keys): Promise<Rows<Body>>;
    close(): Promise<void>;
  }

  export = PouchDB;
}

declare module 'pouchdb-adapter-idb' {
  const plugin: unknown;
  export = plugin;
}

declare module 'pouchdb-adapter-memory' {
  const plugin: unknown;
  export = plugin;
}
