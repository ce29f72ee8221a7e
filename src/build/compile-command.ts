/**
 * Leaves in `dist/` the code that V8 compiles for a short run of the bundled command line: functions of that run are then read back compiled.
 * Run as a process of its own: what V8 compiled can be stored when the run has ended.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle, COMPILED } from '../cli/bundle.ts'

const folder = pathToFileURL(`${resolve('dist')}/`)
const { script, run } = bundle(folder)
process.argv = [process.execPath, 'waqai', 'extract', 'seeds', '--format', 'facts']
process.on('exit', () => writeFileSync(new URL(COMPILED, folder), script.createCachedData()))
run()
