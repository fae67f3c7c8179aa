import { readFile } from 'node:fs/promises';
import { type Answer, problem } from './answer.ts';

const CLIENT = new URL('./client/', import.meta.url);

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** One flat folder and plain names only: a path that could climb out of it never matches. */
const NAME = /^\/client\/([a-z][a-z-]*\.(css|js|svg))$/;

/** Addresses that belong to the single page and are resolved by its router. */
const PAGE = /^\/(?:tickets(?:\/[\w-]{1,40})?\/?)?$/;

/** The client's file for a path, or 404. */
export async function file(path: string): Promise<Answer> {
  const name = PAGE.test(path) ? 'index.html' : NAME.exec(path)?.[1];
  if (!name) return problem(404, 'There is nothing at this address.');
  try {
    const body = await readFile(new URL(name, CLIENT));
    return { status: 200, type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain', body };
  } catch {
    return problem(404, 'There is nothing at this address.');
  }
}
