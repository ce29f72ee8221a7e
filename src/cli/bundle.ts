/** The bundled command line, with the code that was compiled from it when the package was built: compiling takes a third of a short run. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { modules } from './modules.ts'

export const BUNDLE = 'command.cjs'
export const COMPILED = 'command.cache'

/** The bundle is one function of these, so that nothing of it is global. */
export const PARAMETERS = ['require', 'bundleUrl', 'bundleModules'] as const

/** Compiled code, if there is any. V8 turns down what another version of it has made, and compiles anew. */
function compiled(folder: URL): Buffer | undefined {
  try {
    return readFileSync(new URL(COMPILED, folder))
  } catch {
    return undefined
  }
}

/**
 * @param folder where the bundle lies
 * @returns the script, and what runs the command line on `process.argv`
 */
export function bundle(folder: URL): { script: Script; run: () => void } {
  const url = new URL(BUNDLE, folder)
  const script = new Script(readFileSync(url, 'utf8'), { filename: fileURLToPath(url), cachedData: compiled(folder) })
  return { script, run: () => script.runInThisContext()(createRequire(url), url.href, modules) }
}
