import { Argument, type Command } from 'commander'
import type { SchemaName } from '../../emit/json-schema.ts'

const NAMES = ['record', 'fact', 'lexicon', 'config'] as const satisfies readonly SchemaName[]

export function registerSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema (2020-12) of the output, of lexicon files or of the configuration')
    .addArgument(new Argument('[name]', 'which schema').choices(NAMES).default('record'))
    .addHelpText('after', '\nExample:\n  waqai schema fact > fact.schema.json')
    .action(async (name: SchemaName) => {
      const { jsonSchema } = await import('../../emit/json-schema.ts')
      process.stdout.write(jsonSchema(name))
    })
}
