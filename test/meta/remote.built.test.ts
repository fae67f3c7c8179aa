import { expect, test } from 'vitest';
import { BUILDS, builtFiles, builtText } from './support/builds.ts';

/** Names of XML namespaces, and help texts of libraries, which nothing is loaded from. */
const NAMES = [
  /^https:\/\/(github\.com\/wxt-dev|wxt\.dev)\//,
  /^https?:\/\/(www\.)?w3\.org\//,
  /^https?:\/\/(www\.)?apache\.org\/licenses/,
  /^https?:\/\/\*\//,
  /^https:\/\/github\.com\/uuidjs\/uuid/,
  /^https:\/\/github\.com\/mholt\/PapaParse/,
  // Names of what was done, in statements for learning systems, and of nobody's home page.
  /^http:\/\/adlnet\.gov\/expapi\//,
  /^https:\/\/attune\.invalid/,
];
const LOADS = /\b(?:src|href|import|fetch|importScripts|url)\b\s*[=(:]\s*["'`(]?\s*(https?:)?\/\/[\w.-]+/i;

test.each(BUILDS)('[S27] %s loads nothing from elsewhere', (build) => {
  const paths = builtFiles(build).filter((path) => /\.(js|css|html)$/.test(path));
  expect(paths.filter((path) => LOADS.test(builtText(build, path)))).toEqual([]);
});

test.each(BUILDS)('[S27] %s names no web address but namespaces', (build) => {
  const paths = builtFiles(build).filter((path) => /\.(js|css|html)$/.test(path));
  const named = paths.flatMap((path) => builtText(build, path).match(/https?:\/\/[\w.*-]+(?:\/[\w./*-]*)?/g) ?? []);
  expect([...new Set(named)].filter((address) => !NAMES.some((name) => name.test(address)))).toEqual([]);
});

test.each(BUILDS)('[S27] %s makes no code out of text', (build) => {
  const paths = builtFiles(build).filter((path) => path.endsWith('.js'));
  expect(paths.filter((path) => /\beval\(|new Function\(|Function\(["'`]/.test(builtText(build, path)))).toEqual([]);
});
