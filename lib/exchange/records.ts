import { type Bundle, emptyBundle } from '../core/moderation/bundle';
import { checked, consistent } from './check';
import { recordShape } from './flagSchema';
import type { Read } from './read';

/** The bundle of these records, out of a file in which the i-th stands at `placeOfRecord(i)`. */
export function bundleOf(records: unknown[], placeOfRecord: (i: number) => PropertyKey[]): Read<Bundle> {
  const bundle = emptyBundle();
  for (const [i, record] of records.entries()) {
    const read = checked(recordShape, record, placeOfRecord(i));
    if (!read.ok) return read;
    bundle.flags.push(read.value.flag);
    bundle.steps.push(...read.value.steps);
  }
  return consistent(bundle);
}
