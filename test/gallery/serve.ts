import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { gallery } from './config.ts';

export interface Gallery {
  /** Address of one scene. */
  scene(name: string): string;
  close(): Promise<void>;
}

/** Builds the gallery outside the project and serves it on a free loopback port. */
export async function serveGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-gallery-'));
  const config = gallery(folder);
  await build(config);
  const server = await preview(config);
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port.');
  return {
    scene: (name) => `http://127.0.0.1:${address.port}/?show=${name}`,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
