/** `--line-filter`: what engines that pipe rows through a program rely on. */
import { WaqaiError } from '../../errors.ts'
import type { ExtractFlags } from '../commands/extract.ts'

/**
 * @returns the flags that make each line of standard input one line of standard output
 * @throws WaqaiError UsageInvalid naming what cannot be had together
 */
export function asLineFilter(paths: readonly string[], flags: ExtractFlags): ExtractFlags {
  const others = Object.keys(flags).filter((name) => /^output[A-Z]/u.test(name) && flags[name] !== undefined)
  const wrong = [
    paths.some((path) => path !== '-') || flags.filesFrom !== undefined ? 'files' : null,
    flags.format !== undefined && flags.format !== 'jsonl' ? `--format ${flags.format}` : null,
    flags.inputFormat !== 'auto' && flags.inputFormat !== 'jsonl' ? `--input-format ${flags.inputFormat}` : null,
    flags.output !== undefined || others.length > 0 ? 'outputs' : null,
    flags.failFast ? '--fail-fast' : null,
  ].find((one) => one !== null)
  if (wrong)
    throw new WaqaiError('UsageInvalid', `--line-filter reads JSON lines from standard input and writes records to standard output: leave ${wrong} out`)
  return { ...flags, inputFormat: 'jsonl', format: 'jsonl' }
}
