import type { AddressFault } from '../../addresses.ts';

/** Why nothing was taken from an address; `message` names the place, where there is one. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly fault: AddressFault;

  constructor(fault: AddressFault, place: string | number = '') {
    super(String(place));
    this.fault = fault;
  }
}
