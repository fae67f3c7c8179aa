import type { FunctionComponent } from 'preact';
import type { TrainingPort } from './port.ts';

/** What every section is given. `onFull`: it fills the whole window from now on, or no longer. */
export interface SectionProps {
  port: TrainingPort;
  onFull(full: boolean): void;
}

type Load = () => Promise<{ Shown: FunctionComponent<SectionProps> }>;

/** The sections by name, in the order of the page, with how each is loaded. */
export const SECTIONS = {
  practise: async () => ({ Shown: (await import('./practise/Practise.tsx')).Practise }),
  demonstrate: async () => ({ Shown: (await import('./demonstrate/Demonstrate.tsx')).Demonstrate }),
  write: async () => ({ Shown: (await import('./write/Write.tsx')).Write }),
  courses: async () => ({ Shown: (await import('./courses/Courses.tsx')).Courses }),
  calibrate: async () => ({ Shown: (await import('./calibrate/Calibrate.tsx')).Calibrate }),
} satisfies Record<string, Load>;
export type Section = keyof typeof SECTIONS;
