import type { CustomersPort } from '../../components/studio/customers/useImport.ts';
import { guess } from '../../lib/studio/customer-file/fields.ts';
import { type ImportPlan, planOf } from '../../lib/studio/customer-file/plan.ts';
import { type Table, tableOf } from '../../lib/studio/customer-file/table.ts';

/** Stands in for the worker and the background: a file is read in the page, and nothing is kept. */
export function customersPort(any: boolean): CustomersPort {
  let table: Table | null = null;
  let plan: ImportPlan | null = null;
  const last = any ? { id: '1', at: '2026-11-18T09:00:00.000Z', customers: 4812 } : null;
  return {
    lastImport: async () => last,
    importPart: async ({ customers }) => ({ noted: customers.length }),
    undoImport: async () => last?.customers ?? 0,
    startReading: () => ({
      end: () => undefined,
      reader: {
        open: async (bytes) => {
          table = tableOf(bytes);
          return table && { ...table, rows: table.rows.length, mapping: guess(table.header) };
        },
        preview: async (mapping) => {
          plan = table && planOf(table, mapping);
          return (
            plan && {
              noted: plan.noted.length,
              first: plan.noted.slice(0, 5),
              faults: plan.faults,
              faulty: plan.faults.length,
            }
          );
        },
        noted: async (from, count) => plan?.noted.slice(from, from + count) ?? [],
      },
    }),
  };
}
