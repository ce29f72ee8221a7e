/** How eagerly V8 optimizes a long run (decision 0032). */
import { setFlagsFromString } from 'node:v8'

/**
 * By V8's own measure every worker optimizes the whole pipeline anew, on cores where another worker could read documents. Functions that wait three
 * times as long and swallow a third as much of what they call cost half of that and run as fast. From version 12 on V8 has a middle compiler, the
 * flags are gone, and so is the need.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  11: ['--interrupt-budget=400000', '--max-inlined-bytecode-size-cumulative=300'],
}

/** Before the first worker starts; for the whole process. */
export function compileSparingly(): void {
  const [major = ''] = process.versions.v8.split('.')
  for (const flag of FLAGS[major] ?? []) setFlagsFromString(flag)
}
