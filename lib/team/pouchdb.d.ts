/** As much of PouchDB as we use. The published types redefine Node's `Buffer`, and are two versions behind. */
declare module 'pouchdb-core' {
  interface Stored {
    _id: string;
    _rev: string;
    /** With `conflicts`: the revisions that lost. */
    _conflicts?: string[];
  }

  interface Range {
    startkey: string;
    endkey: string;
    include_docs?: true;
    conflicts?: boolean;
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
    /** `error` where a named document never was; one that is gone has none. */
    rows: { id: string; doc?: Body & Stored; error?: string }[];
  }

  interface Change {
    id: string;
    doc?: Stored & { _deleted?: boolean };
  }

  interface ReplicateOptions {
    batch_size: number;
    batches_limit: number;
    filter?: (doc: { _id: string }) => boolean;
    doc_ids?: string[];
  }

  interface Replicated {
    docs_read: number;
    docs_written: number;
    last_seq: number | string;
    doc_write_failures: number;
  }

  interface Replication extends Promise<Replicated> {
    on(event: 'denied', listener: (denied: { id: string }) => void): this;
    cancel(): void;
  }

  interface Options {
    adapter: string;
    auto_compaction?: boolean;
    /** Put before every name. */
    prefix?: string;
    /** With the `http` adapter: the database is there, and is never made. */
    skip_setup?: boolean;
    fetch?: (address: string, options: RequestInit) => Promise<Response>;
  }

  /** A database. What is refused carries the `status` that CouchDB would answer with. */
  class PouchDB {
    static plugin(plugin: unknown): void;
    static defaults(options: Options): typeof PouchDB;
    constructor(name: string, options: Options);
    get<Body extends object>(id: string, options?: { rev?: string; conflicts?: boolean }): Promise<Body & Stored>;
    get<Body extends object>(
      id: string,
      options: { open_revs: 'all' },
    ): Promise<{ ok?: Body & Stored & { _deleted?: boolean } }[]>;
    put<Doc extends { _id: string; _rev?: string }>(doc: Doc): Promise<{ rev: string }>;
    remove(id: string, rev: string): Promise<{ rev: string }>;
    bulkDocs(docs: readonly object[]): Promise<Written[]>;
    allDocs<Body extends object>(range: Range | Keys): Promise<Rows<Body>>;
    changes(options: { since: number | string; include_docs?: true }): Promise<{
      results: Change[];
      last_seq: number | string;
    }>;
    info(): Promise<{ doc_count: number; update_seq: number | string }>;
    replicate: {
      from(source: PouchDB, options: ReplicateOptions): Replication;
      to(target: PouchDB, options: ReplicateOptions): Replication;
    };
    close(): Promise<void>;
    destroy(): Promise<void>;
  }

  export = PouchDB;
}

declare module 'pouchdb-adapter-idb' {
  const plugin: unknown;
  export = plugin;
}

declare module 'pouchdb-adapter-http' {
  const plugin: unknown;
  export = plugin;
}

declare module 'pouchdb-replication' {
  const plugin: unknown;
  export = plugin;
}

declare module 'pouchdb-adapter-memory' {
  const plugin: unknown;
  export = plugin;
}
