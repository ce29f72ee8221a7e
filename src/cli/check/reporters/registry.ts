/** Reporters by name. */
import { packageVersion } from '../../version.ts'
import type { Reporter } from '../outcome.ts'
import { githubReporter } from './github.ts'
import { jsonReporter } from './json.ts'
import { junitReporter } from './junit.ts'
import type { ReporterName } from './names.ts'
import { sarifReporter } from './sarif.ts'
import { textReporter } from './text.ts'

export function reporterOf(name: ReporterName, stats: boolean): Reporter {
  switch (name) {
    case 'text':
      return textReporter(stats, process.stdout)
    case 'json':
      return jsonReporter()
    case 'junit':
      return junitReporter()
    case 'sarif':
      return sarifReporter(packageVersion())
    case 'github':
      return githubReporter()
  }
}
