import { i18n } from '#i18n';
import type { AddressTrouble } from '../../../lib/addresses.ts';
import { PACK_FAULTS } from '../../../lib/packs.ts';
import { placeWords } from '../packs/words.ts';

const isOfPack = (fault: string): fault is (typeof PACK_FAULTS)[number] =>
  (PACK_FAULTS as readonly string[]).includes(fault);

/** What went wrong at an address, and with which part. */
export function troubleWords({ fault, place }: AddressTrouble): string {
  const why = isOfPack(fault) ? i18n.t(`packs.fault.${fault}`) : i18n.t(`address.fault.${fault}`);
  return place === '' ? why : `${why} ${i18n.t('packs.place', [placeWords(place)])}`;
}
