/**
 * Accounts, members, checks of documents and purging, as CouchDB 3 has them where nobody has changed its settings, for the server of
 * tests: a new database is its administrators' alone, and so is the list of accounts, where nobody else reads or changes even their own.
 */
import vm from 'node:vm';
import type { Store } from '../../../lib/team/store.ts';
import { withoutRevisions } from './purging.ts';

interface Doc {
  _id: string;
  _rev?: string;
  _deleted?: boolean;
  _revisions?: { start: number; ids: string[] };
  [key: string]: unknown;
}

interface Security {
  admins: { names: string[]; roles: string[] };
  members: { names: string[]; roles: string[] };
}

interface Session {
  name: string | null;
  roles: string[];
}

interface User {
  password: string;
  roles: string[];
  rev: number;
  doc: Record<string, unknown>;
}

export interface Asked {
  method: string;
  url: string;
  authorization: string | undefined;
  body: Buffer;
}

export interface Answer {
  status: number;
  body: unknown;
}

/** What a database begins with (`couchdb/default_security` is `admin_only`). */
const CLOSED: Security = { admins: { names: [], roles: ['_admin'] }, members: { names: [], roles: ['_admin'] } };
const EDITABLE = '_node/_local/_config/couchdb/users_db_security_editable';
const USER = 'org.couchdb.user:';

const error = (status: number, reason: string): Answer => ({ status, body: { error: String(status), reason } });
const ok = (body: unknown, status = 200): Answer => ({ status, body });
const isAdmin = ({ roles }: Session) => roles.includes('_admin');
const among = ({ name, roles }: Session, { names, roles: known }: { names: string[]; roles: string[] }) =>
  (name !== null && names.includes(name)) || roles.some((role) => known.includes(role));

export class Gate {
  private readonly users = new Map<string, User>();
  private readonly security = new Map<string, Security>();
  private readonly databases = new Set<string>();
  private readonly checks = new Map<string, Map<string, string>>();
  private readonly admin: { user: string; password: string };
  private readonly opened = new Map<string, Store>();
  private readonly make: (name: string) => Store;
  /** The list of accounts is there, and who may open it may be changed. */
  private hasUsers = true;
  private readonly moved = new Map<string, number>();
  private readonly locals = new Map<string, Record<string, unknown>>();
  private editable = 'false';

  constructor(admin: { user: string; password: string }, make: (name: string) => Store) {
    this.admin = admin;
    this.make = make;
  }

  private open(name: string): Store {
    const known = this.opened.get(name) ?? this.make(this.placeOf(name));
    this.opened.set(name, known);
    return known;
  }

  /** Where a database lies: after a purging in another place than before. */
  private placeOf(name: string): string {
    const moved = this.moved.get(name) ?? 0;
    return moved > 0 ? `${name}-moved-${moved}` : name;
  }

  /** The address under which the documents are asked. */
  inPlace(url: string): string {
    const [, name = '', rest = ''] = /^\/([^/?]*)(.*)$/s.exec(url) ?? [];
    return `/${encodeURIComponent(this.placeOf(decodeURIComponent(name)))}${rest}`;
  }

  /** What is answered before the documents are asked; null: go on to them. */
  async answer({ method, url, authorization, body }: Asked): Promise<Answer | null> {
    const [path = '', query = ''] = url.split('?');
    const [database = '', ...rest] = path.split('/').slice(1).map(decodeURIComponent);
    const inside = rest.join('/');
    const session = this.sessionOf(authorization);
    if (session === null) return error(401, 'Name or password is incorrect.');
    if (database === '') return ok({ couchdb: 'Welcome', version: '3.3.3', uuid: 'a-server-of-tests' });
    if (database === '_session') return ok({ ok: true, userCtx: session });
    if (session.name === null) return error(401, 'You are not authorized to access this db.');
    const json = body.length > 0 ? (JSON.parse(body.toString('utf8')) as Record<string, unknown>) : {};
    if (database === '_users') return this.accounts(method, inside, query, session, json);
    if (database === '_all_dbs') return isAdmin(session) ? ok([...this.databases]) : error(401, 'Not you.');
    if (path === `/${EDITABLE}`) return this.configure(method, session, json);
    if (database.startsWith('_')) return isAdmin(session) ? null : error(403, 'You are not a server admin.');
    if (inside === '' && (method === 'PUT' || method === 'DELETE')) return this.database(method, database, session);
    if (!this.databases.has(database)) return error(404, 'Database does not exist.');
    return this.inside(method, database, inside, session, json);
  }

  private database(method: string, name: string, session: Session): Answer | null {
    if (!isAdmin(session)) return error(401, 'You are not a server admin.');
    if (method === 'PUT') this.databases.add(name);
    else {
      this.databases.delete(name);
      for (const kept of [this.security, this.checks, this.opened]) kept.delete(name);
    }
    return null;
  }

  private async inside(
    method: string,
    database: string,
    inside: string,
    session: Session,
    json: Record<string, unknown>,
  ): Promise<Answer | null> {
    const security = this.security.get(database) ?? CLOSED;
    if (!isAdmin(session) && !among(session, security.members) && !among(session, security.admins))
      return error(403, 'You are not allowed to access this db.');
    if (inside === '_security') return this.secure(method, database, session, json);
    if (inside.startsWith('_local/')) return this.beside(method, `${database}/${inside}`, json);
    if (inside === '_compact') return this.purge(database, session, {});
    if (inside === '_purge') return this.purge(database, session, json as Record<string, string[]>);
    if (inside.startsWith('_design/') && method === 'PUT') return this.design(database, inside, session, json);
    if (inside === '_bulk_docs') return this.bulk(database, session, json as { docs: Doc[]; new_edits?: boolean });
    const isDocument = inside !== '' && !inside.startsWith('_');
    if (isDocument && (method === 'PUT' || method === 'DELETE')) {
      const doc: Doc = { ...json, _id: inside, ...(method === 'DELETE' ? { _deleted: true } : {}) };
      const refused = await this.check(database, session, doc, true);
      return refused === null ? null : error(403, refused);
    }
    return null;
  }

  private sessionOf(authorization: string | undefined): Session | null {
    if (!authorization) return { name: null, roles: [] };
    const [user = '', password = ''] = Buffer.from(authorization.slice('Basic '.length), 'base64')
      .toString()
      .split(/:(.*)/s);
    if (user === this.admin.user && password === this.admin.password) return { name: user, roles: ['_admin'] };
    const known = this.users.get(user);
    return known?.password === password ? { name: user, roles: known.roles } : null;
  }

  /** One setting, as an administrator changes it while the server runs. */
  private configure(method: string, session: Session, json: unknown): Answer {
    if (!isAdmin(session)) return error(401, 'You are not a server admin.');
    const before = this.editable;
    if (method === 'PUT') this.editable = String(json);
    return ok(before);
  }

  private listOfAccounts(method: string, session: Session): Answer {
    if (method === 'GET') return this.hasUsers ? ok({ db_name: '_users' }) : error(404, 'Database does not exist.');
    if (!isAdmin(session)) return error(401, 'You are not a server admin.');
    this.hasUsers = method === 'PUT';
    return ok({ ok: true }, 201);
  }

  private accounts(method: string, id: string, query: string, session: Session, json: Record<string, unknown>): Answer {
    if (id === '') return this.listOfAccounts(method, session);
    if (!this.hasUsers) return error(404, 'Database does not exist.');
    const { admins, members } = this.security.get('_users') ?? CLOSED;
    const rules = isAdmin(session) || among(session, admins);
    const isOpen = members.names.length + members.roles.length === 0;
    if (!rules && !isOpen && !among(session, members)) return error(403, 'You are not allowed to access this db.');
    if (id === '_security')
      return method === 'GET' || this.editable === 'true'
        ? this.secure(method, '_users', session, json)
        : error(403, "You can't edit the security object of the user database.");
    return this.account(method, id, query, { ...session, rules }, json);
  }

  private account(
    method: string,
    id: string,
    query: string,
    session: Session & { rules: boolean },
    json: Record<string, unknown>,
  ): Answer {
    const { rules } = session;
    if (id === '_all_docs')
      return rules
        ? ok({ rows: [...this.users].map(([name, user]) => ({ id: USER + name, doc: shown(name, user) })) })
        : error(403, 'You are not a db or server admin.');
    const name = id.slice(USER.length);
    if (!rules && name !== session.name) return error(404, 'missing');
    const known = this.users.get(name);
    if (method === 'GET') return known ? ok(shown(name, known)) : error(404, 'missing');
    const rev = method === 'DELETE' ? new URLSearchParams(query).get('rev') : json._rev;
    if ((known ? `${known.rev}-x` : undefined) !== (rev ?? undefined)) return error(409, 'Document update conflict.');
    if (method === 'DELETE') {
      this.users.delete(name);
      return ok({ ok: true });
    }
    return this.writeAccount(name, known, rules, json);
  }

  private writeAccount(name: string, known: User | undefined, rules: boolean, json: Record<string, unknown>): Answer {
    const { password, roles, _rev, _id, ...doc } = json as {
      password?: string;
      roles: string[];
      [key: string]: unknown;
    };
    if (!rules && String(roles) !== String(known?.roles)) return error(403, 'Only _admin may set roles.');
    if (roles.some((role) => role.startsWith('_'))) return error(403, 'No system roles.');
    const next = { password: password ?? known?.password ?? '', roles, rev: (known?.rev ?? 0) + 1, doc };
    this.users.set(name, next);
    return ok({ ok: true, id: USER + name, rev: `${next.rev}-x` }, 201);
  }

  private secure(method: string, database: string, session: Session, json: Record<string, unknown>): Answer {
    if (method === 'GET') return ok(this.security.get(database) ?? CLOSED);
    if (!isAdmin(session)) return error(401, 'You are not a db or server admin.');
    this.security.set(database, json as unknown as Security);
    return ok({ ok: true });
  }

  private design(database: string, id: string, session: Session, json: Record<string, unknown>): Answer | null {
    if (!isAdmin(session) && !among(session, this.security.get(database)?.admins ?? CLOSED.admins))
      return error(403, 'You are not a db or server admin.');
    const checks = this.checks.get(database) ?? new Map<string, string>();
    checks.set(id, String(json.validate_doc_update));
    this.checks.set(database, checks);
    return null;
  }

  private async bulk(
    database: string,
    session: Session,
    { docs, new_edits = true }: { docs: Doc[]; new_edits?: boolean },
  ): Promise<Answer> {
    const refused: { id: string; error: string; reason: string }[] = [];
    const good: Doc[] = [];
    for (const doc of docs) {
      const reason = await this.check(database, session, doc, new_edits);
      if (reason === null) good.push(doc);
      else refused.push({ id: doc._id, error: 'forbidden', reason });
    }
    const store = this.open(database) as Store & {
      bulkDocs(docs: readonly object[], options: { new_edits: boolean }): Promise<object[]>;
    };
    const written = await store.bulkDocs(good, { new_edits });
    return ok([...written, ...refused], 201);
  }

  /** Why a document is not taken, or null. */
  private async check(database: string, session: Session, doc: Doc, isEdit: boolean): Promise<string | null> {
    const before = (await this.open(database)
      .get<Doc>(doc._id)
      .catch(() => null)) as Doc | null;
    const known = doc._revisions?.ids ?? [];
    const last = isEdit || known.includes(before?._rev?.split('-')[1] ?? '') ? before : null;
    for (const text of this.checks.get(database)?.values() ?? []) {
      const check = vm.runInNewContext(`(${text})`) as (...given: unknown[]) => void;
      try {
        check(doc, last, { db: database, ...session }, this.security.get(database) ?? CLOSED);
      } catch (thrown) {
        return (thrown as { forbidden?: string }).forbidden ?? String(thrown);
      }
    }
    return null;
  }

  /** Checkpoints of replications: they outlive a purging. */
  private beside(method: string, path: string, json: Record<string, unknown>): Answer {
    const before = this.locals.get(path);
    if (method === 'GET') return before ? ok(before) : error(404, 'missing');
    const rev = `0-${Number(String(before?._rev ?? '0-0').slice(2)) + 1}`;
    this.locals.set(path, { ...json, _rev: rev });
    return ok({ ok: true, id: json._id, rev }, 201);
  }

  private async purge(database: string, session: Session, wanted: Record<string, string[]>): Promise<Answer> {
    if (!isAdmin(session)) return error(401, 'You are not a server admin.');
    const docs = await withoutRevisions(this.open(database), wanted);
    this.opened.delete(database);
    this.moved.set(database, (this.moved.get(database) ?? 0) + 1);
    await docs.into(this.open(database));
    return ok({ purge_seq: null, purged: wanted }, 201);
  }
}

const shown = (name: string, { roles, rev, doc }: User) => ({
  ...doc,
  _id: USER + name,
  _rev: `${rev}-x`,
  name,
  roles,
});
