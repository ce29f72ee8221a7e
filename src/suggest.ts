/** "Did you mean": the name most like the one that was written. */
import JaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

const LIKE = 0.8

/** @returns ` (did you mean "x"?)`, or nothing when no name is like it */
export function didYouMean(written: string, names: readonly string[]): string {
  const best = names.map((name) => ({ name, likeness: JaroWinkler(written.toLowerCase(), name.toLowerCase()) })).sort((a, b) => b.likeness - a.likeness)[0]
  return best && best.likeness >= LIKE ? ` (did you mean "${best.name}"?)` : ''
}
