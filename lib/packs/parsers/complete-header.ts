import type { PackHeader } from '../../model/pack';
import { checkValue } from '../format/check-value';
import { FORMAT_VERSION, HeaderShape, headerFrom } from '../format/header';

/**
 * The header of a file that has none of its own, from what the reader or the catalogue says of it.
 *
 * @throws PackRefused naming what is missing
 */
export function completeHeader(said: Partial<PackHeader>): PackHeader {
  const whole = { aforesaid: 'pack', format: FORMAT_VERSION, version: '1', ...said };
  return headerFrom(checkValue(HeaderShape, whole, null)).header;
}
