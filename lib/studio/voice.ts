/** The brands' voices, and what one does to replies. */
import type { Reading } from '../conversation.ts';
import type { BrandVoice } from '../shared.ts';
import { studioEngine } from './engine.ts';
import type { SampleName } from './samples.ts';
import { sharedPort } from './shared.ts';
import { type VoiceSample, voiceSamples } from './voice-samples.ts';

const readings = new Map<SampleName, Promise<Reading>>();

/** What the section on voices works with. */
export const port = {
  ...sharedPort('voice'),
  samples: (voice: BrandVoice): Promise<VoiceSample[]> => voiceSamples(studioEngine(), voice, readings),
};

export type VoicePort = typeof port;
