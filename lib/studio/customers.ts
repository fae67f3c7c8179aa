import { importPart, lastImport, undoImport } from '../customer-import.ts';
import { startReading } from './customer-file/read.ts';

/** What the section on customers works with. */
export const port = { importPart, lastImport, undoImport, startReading };
