/** Before a command runs: what the configuration file says becomes the defaults of its flags. */
import type { Command } from 'commander'
import type { CheckedConfig } from '../../config/schema.ts'
import { detail } from '../messages.ts'
import type { FoundConfig } from './load.ts'
import { searchConfig } from './search.ts'

/** @throws WaqaiError ConfigInvalid */
export async function configure(command: Command): Promise<void> {
  const flag = command.getOptionValue('config') as string | boolean | undefined
  if (flag === false || !command.options.some((option) => option.attributeName() === 'config')) return
  const path = searchConfig(typeof flag === 'string' ? flag : undefined)
  if (path === undefined) return
  const { loadConfig } = await import('./load.ts')
  const own: FoundConfig = await loadConfig(path)
  detail(`configured by ${own.path}`)
  command.setOptionValueWithSource('own', own, 'config')
  for (const [name, value] of defaults(command.name(), own.config)) {
    if (value !== undefined && command.getOptionValueSource(name) !== 'cli') command.setOptionValueWithSource(name, value, 'config')
  }
}

/** Flags by the names of their values, as the command line would write them. */
function defaults(command: string, { output = {}, check = {} }: CheckedConfig): Array<[name: string, value: string | boolean | undefined]> {
  if (command === 'check') return [['minF1', check.minF1?.toString()]]
  if (command !== 'extract') return []
  const list = (values: readonly string[] | undefined): string | undefined => values?.join(',')
  return [
    ['preferredFormat', output.format],
    ['offsets', output.offsets],
    ['withText', output.withText],
    ['types', list(output.types)],
    ['kinds', list(output.kinds)],
    ['status', list(output.status)],
    ['minConfidence', output.minConfidence?.toString()],
  ]
}
