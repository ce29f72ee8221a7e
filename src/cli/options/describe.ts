import { Help, type Option } from 'commander'

/** An option in the help. That a switch is off and a list empty by default goes without saying. */
export function describeOption(option: Option): string {
  return new Help().optionDescription(option).replace(/ ?\((?:(.*), )?default: (?:false|none)\)$/u, (_, rest?: string) => (rest ? ` (${rest})` : ''))
}
